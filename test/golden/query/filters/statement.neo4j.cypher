// $p0 = "2024-01-01"
// $p1 = "TD"
// $p2 = "TARGETED"
// $p3 = "lake"
// $p4 = "PLANNED"
// $p5 = 21
CALL () {
  MATCH (n1:Event) USING INDEX SEEK n1:Event(key) WHERE n1.key > $p0 AND n1.dateFrom >= $p0 AND (EXISTS { MATCH (n1)-[e2:OCCURRED_IN]->(n2) WHERE n2.country = $p1 OR n2.countryCode = $p1 } OR EXISTS { MATCH (n1)<-[e3:ROLE]-(n3) WHERE e3.predicate = $p2 AND EXISTS { MATCH (n3)-[e4:NAMED]->(n4) WHERE n4.folded STARTS WITH $p3 } }) AND NOT coalesce(n1.status = $p4, false)
  WITH n1, n1.key AS k1 ORDER BY n1.key DESC LIMIT toInteger($p5)
  RETURN collect([n1.name, n1.type, n1.date]) AS c1
}
RETURN c1
