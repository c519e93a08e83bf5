// $p0 = 21
// $p1 = "2024-01-01"
// $p2 = "TD"
// $p3 = "TARGETED"
// $p4 = "lake"
// $p5 = "PLANNED"
CALL () {
  MATCH (n1:Event) WHERE n1.key > '' AND n1.dateFrom >= $p1 AND (EXISTS { MATCH (n1)-[e2:OCCURRED_IN]->(n2) WHERE n2.country = $p2 OR n2.countryCode = $p2 } OR EXISTS { MATCH (n1)<-[e3:ROLE]-(n3) WHERE e3.predicate = $p3 AND EXISTS { MATCH (n3)-[e4:NAMED]->(n4) WHERE n4.folded STARTS WITH $p4 } }) AND NOT coalesce(n1.status = $p5, false)
  WITH n1, n1.key AS k1 ORDER BY n1.key DESC LIMIT toInteger($p0)
  RETURN collect([n1.name, n1.type, n1.date]) AS c1
}
RETURN c1
