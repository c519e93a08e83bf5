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
      MATCH (n1)<-[:SUBJECT]-(n2) WHERE n2.retractedAt IS NULL
      WITH n2, n2.key AS k2 ORDER BY k2 DESC LIMIT $p1
      RETURN n2, k2
      UNION ALL
      MATCH (n1)<-[:OBJECT]-(n2) WHERE coalesce(n2.subject <> n1.id, true) AND n2.retractedAt IS NULL
      WITH n2, n2.key AS k2 ORDER BY k2 DESC LIMIT $p1
      RETURN n2, k2
    }
    WITH n2, k2 ORDER BY k2 DESC LIMIT $p1
    MATCH (n2)-[e2:QUOTES]->(q2)
    WITH n2, q2, k2 + '!' + toString(999 - e2.position) AS k2
    WITH n2, q2, k2 ORDER BY k2 DESC LIMIT $p2
    CALL (q2) {
      MATCH (n3:Document) WHERE n3.id = q2.document
      RETURN collect([n3.title]) AS c3
    }
    CALL (n2) {
      MATCH (n2)-[e4:SAID_BY]->(n4)
      WITH e4, n4, e4.position AS k4 ORDER BY k4
      RETURN collect([e4.depth, e4.cue, e4.saidAtValue, e4.saidAtPrecision, n4.name, n4.kind]) AS c4
    }
    RETURN collect([k2, q2.exact, q2.start, q2.end, c3, n2.predicate, n2.comparator, n2.value, n2.low, n2.high, c4]) AS c2
  }
  CALL (n1) {
    CALL (n1) {
      MATCH (n1)<-[:SUBJECT]-(n5) WHERE n5.retractedAt IS NULL
      MATCH (n5)-[:QUOTES]->()
      RETURN count(*) AS c5
      UNION ALL
      MATCH (n1)<-[:OBJECT]-(n5) WHERE coalesce(n5.subject <> n1.id, true) AND n5.retractedAt IS NULL
      MATCH (n5)-[:QUOTES]->()
      RETURN count(*) AS c5
    }
    RETURN sum(c5) AS c5
  }
  RETURN collect([c2, c5]) AS c1
}
RETURN c1
