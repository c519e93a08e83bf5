// $p0 = "d4e014f74adf8d47b28a8353d8a903b90dcbcc2489acabc593b67ccf4b108c44"
// $p1 = ["CITY","ARMED_GROUP"]
// $p2 = 21
// $p3 = 0.5
// $p4 = 3
CALL () {
  MATCH (n1:Document) WHERE n1.id = $p0
  CALL (n1) {
    MATCH (n2:Event) WHERE n2.id = n1.mainEvent
    RETURN collect([n2.name]) AS c2
  }
  CALL (n1) {
    MATCH (n1)-[e3:RELATED]->(n3) WHERE e3.predicate = 'DERIVED_FROM'
    WITH e3, n3, e3.key AS k3 ORDER BY k3
    RETURN collect([n3.name, n3.kind]) AS c3
  }
  CALL (n1) {
    MATCH (n1)-[e4:CHECKED]->(n4)
    WITH e4, n4, e4.position AS k4 ORDER BY k4
    CALL (n4) {
      MATCH (n4)-[e5:CONCERNS]->(n5)
      WITH e5, n5, e5.position AS k5 ORDER BY k5
      RETURN collect([n5.predicate]) AS c5
    }
    RETURN collect([n4.code, n4.message, c5]) AS c4
  }
  CALL (n1) {
    MATCH (n1)-[e6:MENTIONS]->(n6) WHERE NOT n6:Event AND n6.type IN $p1
    WITH e6, n6, n6.key AS k6 ORDER BY k6 LIMIT $p2
    RETURN collect([n6.name, n6.kind]) AS c6
  }
  CALL (n1) {
    MATCH (n7:Claim) WHERE n7.document = n1.id AND n7.confidence >= $p3 AND n7.retractedAt IS NULL
    WITH n7, n7.key AS k7 ORDER BY k7 DESC LIMIT $p4
    CALL (n7) {
      MATCH (n7)-[e8:SUBJECT]->(n8)
      RETURN collect([n8.name, n8.kind]) AS c8
    }
    CALL (n7) {
      MATCH (n7)-[e9:OBJECT]->(n9)
      RETURN collect([n9.name, n9.kind]) AS c9
    }
    CALL (n7) {
      MATCH (n7)-[:SUBJECT]->(n10)
      MATCH (n10)-[e10:ROLE|RELATED|OCCURRED_IN]-() WHERE e10.id = n7.edge
      WITH e10, startNode(e10) AS a10, endNode(e10) AS b10
      RETURN collect([e10.predicate]) AS c10
    }
    RETURN collect([n7.predicate, n7.polarity, c8, c9, c10]) AS c7
  }
  RETURN collect([n1.title, n1.publishedAt, n1.publishedAtOrigin, n1.sections, c2, c3, c4, c6, c7]) AS c1
}
RETURN c1
