// $p0 = 3
CALL () {
  MATCH (n1:Actor) WHERE n1.key > '' AND NOT n1:Reference
  WITH n1, n1.key AS k1 ORDER BY n1.key LIMIT toInteger($p0)
  RETURN collect([k1, n1.name, n1.kind]) AS c1
}
CALL () {
  MATCH (n2:Actor) WHERE NOT n2:Reference
  RETURN count(*) AS c2
}
RETURN c1, c2
