// $p0 = 3
// $s0 = ids of a page of: MATCH (n1:Actor) WHERE NOT n1:Reference RETURN n1.key ORDER BY n1.key
CALL () {
  MATCH (n1:Actor) WHERE n1.id IN $s0 AND NOT n1:Reference
  WITH n1, n1.key AS k1 ORDER BY k1 LIMIT $p0
  RETURN collect([k1, n1.name, n1.kind]) AS c1
}
CALL () {
  MATCH (n2:Actor) WHERE NOT n2:Reference
  RETURN count(*) AS c2
}
RETURN c1, c2
