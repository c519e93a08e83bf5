// $p0 = 3
CALL () {
  MATCH (n1:Actor) USING INDEX SEEK n1:Actor(key) WHERE n1.key > '' AND NOT n1:Reference
  WITH n1, n1.key AS k1 ORDER BY n1.key LIMIT toInteger($p0)
  RETURN collect([k1, n1.name, n1.kind]) AS c1
}
CALL () {
  CALL () {
    MATCH (n2:Actor)
    RETURN count(*) AS c2_all
  }
  CALL () {
    MATCH (n2:Actor) WHERE n2:Reference
    RETURN count(*) AS c2_out
  }
  RETURN c2_all - c2_out AS c2
}
RETURN c1, c2
