// $p0 = "idris maro"
// $p1 = 21
CALL () {
  MATCH (e1:Name) USING INDEX SEEK e1:Name(folded) WHERE e1.folded = $p0
  MATCH (e1)<-[:NAMED]-(n1:Actor) WHERE NOT n1:Reference
  WITH n1, n1.key AS k1 ORDER BY n1.key LIMIT 100
  CALL (n1) {
    MATCH (n2)-[e2:SAID_BY]->() USING INDEX SEEK e2:SAID_BY(entity, key) WHERE e2.entity = n1.id AND e2.key > '' AND n2.retractedAt IS NULL
    WITH DISTINCT n2, e2.entity AS k2_0, e2.key AS k2 ORDER BY k2_0, k2 LIMIT toInteger($p1)
    CALL (n2) {
      MATCH (n2)-[e3:QUOTES]->(n3)
      WITH e3, n3, e3.position AS k3 ORDER BY e3.position
      RETURN collect([n3.exact]) AS c3
    }
    RETURN collect([n2.predicate, c3]) AS c2
  }
  CALL (n1) {
    MATCH (n1)<-[e4:SAID_BY]-(n4) WHERE n4.retractedAt IS NULL
    RETURN count(DISTINCT n4) AS c4
  }
  RETURN collect([n1.name, c2, c4, n1.kind]) AS c1
}
RETURN c1
