// $p0 = "ATTACK"
// $p1 = 3
CALL () {
  MATCH (n1:Event) USING INDEX SEEK n1:Event(type, key) WHERE n1.type = $p0 AND n1.key > '' AND n1.dateFrom IS NOT NULL
  WITH n1.dateFrom AS g1_0, count(*) AS g1
  WITH g1_0, g1 ORDER BY g1_0 LIMIT 3661
  WITH {unit: g1_0, count: g1} AS n1
  RETURN collect([n1.unit, n1.count, n1.until]) AS c1
}
CALL () {
  MATCH (n2:Event) WHERE n2.month IS NOT NULL
  WITH n2.month AS g2_0, count(*) AS g2
  WITH g2_0, g2 ORDER BY g2_0 LIMIT 3661
  WITH {unit: g2_0, count: g2} AS n2
  CALL (n2) {
    MATCH (n3:Event) USING INDEX SEEK n3:Event(key) WHERE n3.key > '' AND n3.key STARTS WITH n2.unit
    WITH n3, n3.key AS k3 ORDER BY n3.key DESC LIMIT toInteger($p1)
    RETURN collect([n3.name, n3.date, k3]) AS c3
  }
  CALL (n2) {
    MATCH (n4:Event) WHERE n4.key STARTS WITH n2.unit
    RETURN count(*) AS c4
  }
  RETURN collect([n2.unit, n2.count, n2.until, c3, c4]) AS c2
}
RETURN c1, c2
