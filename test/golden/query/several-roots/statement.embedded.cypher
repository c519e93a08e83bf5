// $p0 = 2
// $p1 = "ALLIED_WITH"
// $p2 = 21
// $s0 = ids of a page of: MATCH (n7:Document) WHERE n7.retractedAt IS NULL RETURN n7.key ORDER BY n7.key
CALL () {
  MATCH (n1:Document) WHERE n1.retractedAt IS NULL
  RETURN count(*) AS c1
}
CALL () {
  MATCH (n2:Claim) WHERE n2.retractedAt IS NULL
  RETURN count(*) AS c2
}
CALL () {
  MATCH (n3:Actor) WHERE NOT n3:Reference
  RETURN count(*) AS c3
}
CALL () {
  MATCH (n4:Place) WHERE NOT n4:Reference
  RETURN count(*) AS c4
}
CALL () {
  MATCH (n5:Event)
  RETURN count(*) AS c5
}
CALL () {
  CALL () {
    MATCH (a6:Actor)-[e6:ROLE]->(b6)
    RETURN count(*) AS c6
    UNION ALL
    MATCH (a6)-[e6:RELATED]->(b6)
    RETURN count(*) AS c6
    UNION ALL
    MATCH (a6:Event)-[e6:OCCURRED_IN]->(b6)
    RETURN count(*) AS c6
  }
  RETURN sum(c6) AS c6
}
CALL () {
  MATCH (n7:Document) WHERE n7.id IN $s0 AND n7.retractedAt IS NULL
  WITH n7, n7.key AS k7 ORDER BY k7 DESC LIMIT $p0
  RETURN collect([n7.title]) AS c7
}
CALL () {
  CALL () {
    MATCH (a8:Actor)-[e8:ROLE]->(b8) WHERE e8.predicate = $p1
    WITH e8, a8, b8, e8.seen AS k8 ORDER BY k8 DESC LIMIT $p2
    RETURN e8, a8, b8, k8
    UNION ALL
    MATCH (a8)-[e8:RELATED]->(b8) WHERE e8.predicate = $p1
    WITH e8, a8, b8, e8.key AS k8 ORDER BY k8 DESC LIMIT $p2
    RETURN e8, a8, b8, k8
    UNION ALL
    MATCH (a8:Event)-[e8:OCCURRED_IN]->(b8) WHERE e8.predicate = $p1
    WITH e8, a8, b8, e8.seen AS k8 ORDER BY k8 DESC LIMIT $p2
    RETURN e8, a8, b8, k8
  }
  WITH e8, a8, b8, k8 ORDER BY k8 DESC LIMIT $p2
  CALL (a8, b8, e8) {
    WITH CASE WHEN e8.from = a8.id THEN a8 ELSE b8 END AS n9
    RETURN collect([n9.name, n9.kind]) AS c9
  }
  CALL (a8, b8, e8) {
    WITH CASE WHEN e8.to = a8.id THEN a8 ELSE b8 END AS n10
    RETURN collect([n10.name, n10.kind]) AS c10
  }
  RETURN collect([e8.predicate, c9, c10, e8.firstSeen]) AS c8
}
RETURN c1, c2, c3, c4, c5, c6, c7, c8
