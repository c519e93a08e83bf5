// $p0 = "v80e0c915e10e6e732648227b4cd1623"
// $p1 = 4
// $p2 = 3
CALL () {
  CALL () {
    MATCH (n1:Event) WHERE n1.id = $p0
    RETURN n1
    UNION ALL
    MATCH (e1:Merged) WHERE e1.id = $p0
    MATCH (e1)-[:`IS`]->(n1:Event)
    RETURN n1
  }
  CALL (n1) {
    CALL (n1) {
      MATCH (n2:Claim) USING INDEX SEEK n2:Claim(subject, key) WHERE n2.subject = n1.id AND n2.key > '' AND n2.retractedAt IS NULL
      WITH n2, n2.key AS k2 ORDER BY n2.subject DESC, n2.key DESC LIMIT toInteger($p1)
      RETURN n2, k2
      UNION ALL
      MATCH (n2:Claim) USING INDEX SEEK n2:Claim(object, key) WHERE n2.object = n1.id AND coalesce(n2.subject <> n1.id, true) AND n2.key > '' AND n2.retractedAt IS NULL
      WITH n2, n2.key AS k2 ORDER BY n2.object DESC, n2.key DESC LIMIT toInteger($p1)
      RETURN n2, k2
    }
    WITH n2, k2 ORDER BY k2 DESC LIMIT toInteger($p1)
    MATCH (n2)-[e2:QUOTES]->(q2)
    WITH n2, q2, k2 + '!' + toString(999 - e2.position) AS k2
    WITH n2, q2, k2 ORDER BY k2 DESC LIMIT toInteger($p2)
    OPTIONAL MATCH (n3:Document) USING INDEX SEEK n3:Document(id) WHERE n3.id = q2.document
    CALL (n2) {
      MATCH (n2)-[e4:SAID_BY]->(n4)
      WITH e4, n4, e4.position AS k4 ORDER BY e4.position
      RETURN collect([e4.depth, e4.cue, e4.saidAtValue, e4.saidAtPrecision, n4.name, n4.kind]) AS c4
    }
    RETURN collect([k2, q2.exact, q2.start, q2.end, CASE WHEN n3 IS NULL THEN [] ELSE [[n3.title]] END, n2.predicate, n2.comparator, n2.value, n2.low, n2.high, c4]) AS c2
  }
  CALL (n1) {
    CALL (n1) {
      MATCH (n5:Claim) USING INDEX SEEK n5:Claim(subject, key) WHERE n5.subject = n1.id AND n5.key > '' AND n5.retractedAt IS NULL
      MATCH (n5)-[:QUOTES]->()
      RETURN count(*) AS c5
      UNION ALL
      MATCH (n5:Claim) USING INDEX SEEK n5:Claim(object, key) WHERE n5.object = n1.id AND n5.key > '' AND coalesce(n5.subject <> n1.id, true) AND n5.retractedAt IS NULL
      MATCH (n5)-[:QUOTES]->()
      RETURN count(*) AS c5
    }
    RETURN sum(c5) AS c5
  }
  RETURN collect([c2, c5]) AS c1
}
RETURN c1
