// $p0 = ["v3d0c33ece2fa41171b0f30443cccc4d","nothing","ne0e653764a37946de6bfadfd209846c","k2b8a87a8abb16dc6d0a1f1cabcce55f","s36066913786dd785d917232c033f026","v3d0c33ece2fa41171b0f30443cccc4d"]
CALL () {
  CALL () {
    MATCH (n1:Actor) WHERE n1.id IN $p0
    WITH n1 AS e1, n1
    RETURN e1, n1
    UNION ALL
    MATCH (e1:Merged) WHERE e1.id IN $p0
    MATCH (e1)-[:`IS`]->(n1:Actor)
    RETURN e1, n1
  }
  RETURN collect([e1.id, n1.id, n1.name, n1.kind]) AS c1
}
CALL () {
  MATCH (n2:Claim) WHERE n2.id IN $p0
  WITH n2 AS e2, n2
  RETURN collect([e2.id, n2.id, n2.predicate]) AS c2
}
CALL () {
  CALL () {
    MATCH (n3:Event) WHERE n3.id IN $p0
    WITH n3 AS e3, n3
    RETURN e3, n3
    UNION ALL
    MATCH (e3:Merged) WHERE e3.id IN $p0
    MATCH (e3)-[:`IS`]->(n3:Event)
    RETURN e3, n3
  }
  RETURN collect([e3.id, n3.id, n3.name]) AS c3
}
CALL () {
  MATCH (a4)-[e4:RELATED]->(b4) USING INDEX SEEK e4:RELATED(id) WHERE e4.id IN $p0
  RETURN collect([e4.id, e4.predicate]) AS c4
}
RETURN c1, c2, c3, c4
