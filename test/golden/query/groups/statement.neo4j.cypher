// $p0 = 101
// $p1 = 4
CALL () {
  MATCH (n1:Event) WHERE n1.type IS NOT NULL
  WITH n1.type AS g1_0, count(*) AS g1
  WITH g1_0, g1 ORDER BY g1 DESC, g1_0 LIMIT toInteger($p0)
  WITH {type: g1_0, count: g1} AS n1
  RETURN collect([n1.count, n1.type, n1.year, n1.month]) AS c1
}
CALL () {
  MATCH (n2:Event) WHERE n2.month IS NOT NULL
  MATCH (n2)-[:OCCURRED_IN]->(o2) WHERE o2.id IS NOT NULL
  WITH o2.id AS g2_0, n2.month AS g2_1, count(DISTINCT n2) AS g2
  WITH g2_0, g2_1, g2 ORDER BY g2 DESC, g2_0, g2_1 LIMIT toInteger($p1)
  WITH {place: g2_0, month: g2_1, count: g2} AS n2
  OPTIONAL MATCH (n3:Place) USING INDEX SEEK n3:Place(id) WHERE n3.id = n2.place
  RETURN collect([n2.count, n2.type, n2.year, n2.month, CASE WHEN n3 IS NULL THEN [] ELSE [[n3.name, n3.kind]] END]) AS c2
}
CALL () {
  MATCH (n4:Event) WHERE n4.type IS NOT NULL
  MATCH (n4)<-[:ROLE]-(r4) WHERE r4.id IS NOT NULL
  WITH r4.id AS g4_0, n4.type AS g4_1, count(DISTINCT n4) AS g4
  WITH g4_0, g4_1, g4 ORDER BY g4 DESC, g4_0, g4_1 LIMIT toInteger($p0)
  WITH {actor: g4_0, type: g4_1, count: g4} AS n4
  OPTIONAL MATCH (n5:Actor) USING INDEX SEEK n5:Actor(id) WHERE n5.id = n4.actor
  RETURN collect([n4.count, n4.type, n4.year, n4.month, CASE WHEN n5 IS NULL THEN [] ELSE [[n5.name, n5.kind]] END]) AS c4
}
CALL () {
  MATCH (n6:Event)
  RETURN count(*) AS c6
}
RETURN c1, c2, c4, c6
