// $p0 = "2024-03-04!v3d0c33ece2fa41171b0f30443cccc4d"
// $p1 = 3
// $s0 = ids of a page of: MATCH (n1:Event) RETURN n1.key ORDER BY n1.key
CALL () {
  MATCH (n1:Event) WHERE n1.id IN $s0 AND n1.key < $p0
  WITH n1, n1.key AS k1 ORDER BY k1 DESC LIMIT $p1
  RETURN collect([n1.name, n1.date, k1]) AS c1
}
RETURN c1
