// $p0 = 2
// $p1 = "ALLIED_WITH"
// $p2 = 21
CALL () {
  CALL () {
    MATCH (n1:Document)
    RETURN count(*) AS c1_all
  }
  CALL () {
    MATCH (n1:Document) WHERE n1.retractedAt IS NOT NULL
    RETURN count(*) AS c1_out
  }
  RETURN c1_all - c1_out AS c1
}
CALL () {
  CALL () {
    MATCH (n2:Claim)
    RETURN count(*) AS c2_all
  }
  CALL () {
    MATCH (n2:Claim) WHERE n2.retractedAt IS NOT NULL
    RETURN count(*) AS c2_out
  }
  RETURN c2_all - c2_out AS c2
}
CALL () {
  CALL () {
    MATCH (n3:Actor)
    RETURN count(*) AS c3_all
  }
  CALL () {
    MATCH (n3:Actor) WHERE n3:Reference
    RETURN count(*) AS c3_out
  }
  RETURN c3_all - c3_out AS c3
}
CALL () {
  CALL () {
    MATCH (n4:Place)
    RETURN count(*) AS c4_all
  }
  CALL () {
    MATCH (n4:Place) WHERE n4:Reference
    RETURN count(*) AS c4_out
  }
  RETURN c4_all - c4_out AS c4
}
CALL () {
  MATCH (n5:Event)
  RETURN count(*) AS c5
}
CALL () {
  CALL () {
    MATCH (a6)-[e6:ROLE]->(b6)
    RETURN count(*) AS c6
    UNION ALL
    MATCH (a6)-[e6:RELATED]->(b6)
    RETURN count(*) AS c6
    UNION ALL
    MATCH (a6)-[e6:OCCURRED_IN]->(b6)
    RETURN count(*) AS c6
  }
  RETURN sum(c6) AS c6
}
CALL () {
  MATCH (n7:Document) USING INDEX SEEK n7:Document(key) WHERE n7.key > '' AND n7.retractedAt IS NULL
  WITH n7, n7.key AS k7 ORDER BY n7.key DESC LIMIT toInteger($p0)
  RETURN collect([n7.title]) AS c7
}
CALL () {
  CALL () {
    MATCH (a8)-[e8:ROLE]->(b8) USING INDEX SEEK e8:ROLE(predicate, seen) WHERE e8.predicate = $p1 AND e8.seen > ''
    WITH e8, a8, b8, e8.seen AS k8 ORDER BY e8.predicate DESC, e8.seen DESC LIMIT toInteger($p2)
    RETURN e8, a8, b8, k8
    UNION ALL
    MATCH (a8)-[e8:RELATED]->(b8) USING INDEX SEEK e8:RELATED(predicate, key) WHERE e8.predicate = $p1 AND e8.key > ''
    WITH e8, a8, b8, e8.key AS k8 ORDER BY e8.predicate DESC, e8.key DESC LIMIT toInteger($p2)
    RETURN e8, a8, b8, k8
    UNION ALL
    MATCH (a8)-[e8:OCCURRED_IN]->(b8) USING INDEX SEEK e8:OCCURRED_IN(predicate, seen) WHERE e8.predicate = $p1 AND e8.seen > ''
    WITH e8, a8, b8, e8.seen AS k8 ORDER BY e8.predicate DESC, e8.seen DESC LIMIT toInteger($p2)
    RETURN e8, a8, b8, k8
  }
  WITH e8, a8, b8, k8 ORDER BY k8 DESC LIMIT toInteger($p2)
  WITH *, CASE WHEN e8.from = a8.id THEN a8 ELSE b8 END AS n9
  WITH *, CASE WHEN e8.to = a8.id THEN a8 ELSE b8 END AS n10
  RETURN collect([e8.predicate, [[n9.name, n9.kind]], [[n10.name, n10.kind]], e8.firstSeen]) AS c8
}
RETURN c1, c2, c3, c4, c5, c6, c7, c8
