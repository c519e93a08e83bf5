// $p0 = "w166c5882b654baa08da48f763c9ca0c"
// $p1 = "v3d0c33ece2fa41171b0f30443cccc4d"
// $p2 = "r866495740546729ac8c85b4800df2ea"
CALL () {
  CALL () {
    MATCH (n1:Actor) WHERE n1.id = $p0
    RETURN n1
    UNION ALL
    MATCH (e1:Merged) WHERE e1.id = $p0
    MATCH (e1)-[:`IS`]->(n1:Actor)
    RETURN n1
  }
  RETURN collect([n1.name, n1.acronym, n1.aliases, n1.wikidata, n1.referenceSource, n1.kind]) AS c1
}
CALL () {
  CALL () {
    MATCH (n2:Event) WHERE n2.id = $p1
    RETURN n2
    UNION ALL
    MATCH (e2:Merged) WHERE e2.id = $p1
    MATCH (e2)-[:`IS`]->(n2:Event)
    RETURN n2
  }
  RETURN collect([n2.name, n2.timeValue, n2.timePrecision, n2.codeAcled]) AS c2
}
CALL () {
  MATCH (a3)-[e3:ROLE]->(b3) USING INDEX SEEK e3:ROLE(id) WHERE e3.id = $p2
  WITH *, CASE WHEN e3.from = a3.id THEN a3 ELSE b3 END AS n4
  WITH *, CASE WHEN e3.to = a3.id THEN a3 ELSE b3 END AS n5
  RETURN collect([e3.predicate, [[n4.id, n4.name, n4.kind]], [[n5.name, n5.kind]], e3.documents]) AS c3
}
CALL () {
  CALL () {
    MATCH (n6:Place) WHERE n6.id = $p0
    RETURN n6
    UNION ALL
    MATCH (e6:Merged) WHERE e6.id = $p0
    MATCH (e6)-[:`IS`]->(n6:Place)
    RETURN n6
  }
  RETURN collect([n6.name, n6.kind]) AS c6
}
RETURN c1, c2, c3, c6
