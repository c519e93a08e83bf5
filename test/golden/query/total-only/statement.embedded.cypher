// $p0 = ["KILLED","WOUNDED"]
CALL () {
  MATCH (n1:Claim) WHERE n1.predicate IN $p0 AND n1.retractedAt IS NULL
  RETURN count(*) AS c1
}
RETURN c1
