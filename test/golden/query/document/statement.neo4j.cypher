// $p0 = "d4e014f74adf8d47b28a8353d8a903b90dcbcc2489acabc593b67ccf4b108c44"
// $p1 = ["CITY","ARMED_GROUP"]
// $p2 = 21
// $p3 = 0.5
// $p4 = 3
CALL () {
  MATCH (n1:Document) WHERE n1.id = $p0
  OPTIONAL MATCH (n2:Event) USING INDEX SEEK n2:Event(id) WHERE n2.id = n1.mainEvent
  CALL (n1) {
    MATCH (n1)-[e3:RELATED]->(n3) WHERE e3.predicate = 'DERIVED_FROM'
    WITH e3, n3, e3.key AS k3 ORDER BY e3.key
    RETURN collect([n3.name, n3.kind]) AS c3
  }
  CALL (n1) {
    MATCH (n1)-[e4:CHECKED]->(n4)
    WITH e4, n4, e4.position AS k4 ORDER BY e4.position
    CALL (n4) {
      MATCH (n4)-[e5:CONCERNS]->(n5)
      WITH e5, n5, e5.position AS k5 ORDER BY e5.position
      RETURN collect([n5.predicate]) AS c5
    }
    RETURN collect([n4.code, n4.message, c5]) AS c4
  }
  CALL (n1) {
    MATCH (n1)-[e6:MENTIONS]->(n6) WHERE NOT n6:Event AND n6.type IN $p1
    WITH e6, n6, n6.key AS k6 ORDER BY n6.key LIMIT toInteger($p2)
    RETURN collect([n6.name, n6.kind]) AS c6
  }
  CALL (n1) {
    MATCH (n7:Claim) USING INDEX SEEK n7:Claim(document, key) WHERE n7.document = n1.id AND n7.key > '' AND n7.confidence >= $p3 AND n7.retractedAt IS NULL
    WITH n7, n7.key AS k7 ORDER BY n7.document DESC, n7.key DESC LIMIT toInteger($p4)
    CALL (n7) {
      MATCH (n7)-[e8:SUBJECT]->(n8)
      RETURN collect([n8.name, n8.kind]) AS c8
    }
    CALL (n7) {
      MATCH (n7)-[e9:OBJECT]->(n9)
      RETURN collect([n9.name, n9.kind]) AS c9
    }
    CALL (n7) {
      CALL (n7) {
        MATCH (a10)-[e10:ROLE]->(b10) USING INDEX SEEK e10:ROLE(id) WHERE e10.id = n7.edge
        RETURN e10, a10, b10
        UNION ALL
        MATCH (a10)-[e10:RELATED]->(b10) USING INDEX SEEK e10:RELATED(id) WHERE e10.id = n7.edge
        RETURN e10, a10, b10
        UNION ALL
        MATCH (a10)-[e10:OCCURRED_IN]->(b10) USING INDEX SEEK e10:OCCURRED_IN(id) WHERE e10.id = n7.edge
        RETURN e10, a10, b10
      }
      RETURN collect([e10.predicate]) AS c10
    }
    RETURN collect([n7.predicate, n7.polarity, c8, c9, c10]) AS c7
  }
  RETURN collect([n1.title, n1.publishedAt, n1.publishedAtOrigin, n1.sections, CASE WHEN n2 IS NULL THEN [] ELSE [[n2.name]] END, c3, c4, c6, c7]) AS c1
}
RETURN c1
