// $p0 = ["KILLED","WOUNDED"]
CALL () {
  UNWIND $p0 AS t1
  CALL (t1) {
    MATCH (n1:Claim) USING INDEX SEEK n1:Claim(predicate, key) WHERE n1.predicate = t1 AND n1.key > '' AND n1.retractedAt IS NULL
    RETURN count(*) AS c1
  }
  RETURN sum(c1) AS c1
}
RETURN c1
