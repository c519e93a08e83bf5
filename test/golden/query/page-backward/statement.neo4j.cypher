// $p0 = "2024-03-04!v3d0c33ece2fa41171b0f30443cccc4d"
// $p1 = 3
CALL () {
  MATCH (n1:Event) USING INDEX SEEK n1:Event(key) WHERE n1.key < $p0
  WITH n1, n1.key AS k1 ORDER BY n1.key DESC LIMIT toInteger($p1)
  RETURN collect([n1.name, n1.date, k1]) AS c1
}
RETURN c1
