// $p0 = "tessala"
// $p1 = "ATTACK"
// $p2 = 2
// $p3 = ["PERPETRATED","ATTRIBUTED_TO","CLAIMED_RESPONSIBILITY_FOR"]
// $p4 = 21
// $p5 = 22
CALL () {
  MATCH (e1:Name) USING INDEX SEEK e1:Name(folded) WHERE e1.folded = $p0
  MATCH (e1)<-[:NAMED]-(n1:Place) WHERE NOT n1:Reference
  WITH n1, n1.key AS k1 ORDER BY n1.key LIMIT 100
  CALL (n1) {
    MATCH (n2)-[e2:OCCURRED_IN]->() USING INDEX SEEK e2:OCCURRED_IN(place, type, key) WHERE e2.place = n1.id AND e2.type = $p1 AND e2.key > ''
    WITH e2, n2, e2.key AS k2 ORDER BY e2.place DESC, e2.type DESC, e2.key DESC LIMIT toInteger($p2)
    CALL (n2) {
      MATCH (n2)<-[e3:ROLE]-(n3) WHERE e3.predicate IN $p3
      WITH e3, n3, e3.key AS k3 ORDER BY e3.key LIMIT toInteger($p4)
      CALL (e3) {
        MATCH (n4:Claim) USING INDEX SEEK n4:Claim(edge, key) WHERE n4.edge = e3.id AND n4.key > '' AND n4.retractedAt IS NULL
        WITH n4, n4.key AS k4 ORDER BY n4.edge DESC, n4.key DESC LIMIT toInteger($p5)
        MATCH (n4)-[e4:QUOTES]->(q4)
        WITH n4, q4, k4 + '!' + toString(999 - e4.position) AS k4
        WITH n4, q4, k4 ORDER BY k4 DESC LIMIT toInteger($p4)
        CALL (n4) {
          MATCH (n4)-[e5:SAID_BY]->(n5)
          WITH e5, n5, e5.position AS k5 ORDER BY e5.position
          RETURN collect([e5.cue, n5.name, n5.kind]) AS c5
        }
        RETURN collect([q4.exact, c5]) AS c4
      }
      RETURN collect([e3.predicate, e3.status, n3.name, n3.kind, c4]) AS c3
    }
    RETURN collect([n2.name, n2.date, c3]) AS c2
  }
  CALL (n1) {
    MATCH (n6)-[e6:OCCURRED_IN]->() USING INDEX SEEK e6:OCCURRED_IN(place, type, key) WHERE e6.place = n1.id AND e6.type = $p1 AND e6.key > ''
    RETURN count(*) AS c6
  }
  RETURN collect([n1.name, c2, c6, n1.kind]) AS c1
}
RETURN c1
