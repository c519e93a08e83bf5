// $p0 = ["ne0e653764a37946de6bfadfd209846c","p59ac5c736d949a68b7fafb9a2bc81c0","v3d0c33ece2fa41171b0f30443cccc4d","w86d713c371c47a48e77add0216192cf"]
// $p1 = 2
// $p2 = 21
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
  CALL (n1) {
    MATCH (n1)-[e2:ROLE]->(n2) WHERE n1.kind IN ['Country', 'Group', 'Organization', 'Person']
    RETURN count(*) AS c2
  }
  CALL (n1) {
    MATCH (n1)-[e3:ROLE]->(n3) WHERE n1.kind IN ['Country']
    WITH e3, n3, e3.key AS k3 ORDER BY k3 DESC LIMIT $p1
    RETURN collect([n3.name]) AS c3
  }
  CALL (n1) {
    MATCH (n4:Actor) WHERE n1.kind IN ['Country'] AND n4.id = n1.country
    RETURN collect([n4.name]) AS c4
  }
  RETURN collect([e1.id, n1.name, n1.type, c2, c3, c4, n1.kind]) AS c1
}
CALL () {
  CALL () {
    MATCH (n5:Event) WHERE n5.id IN $p0
    WITH n5 AS e5, n5
    RETURN e5, n5
    UNION ALL
    MATCH (e5:Merged) WHERE e5.id IN $p0
    MATCH (e5)-[:`IS`]->(n5:Event)
    RETURN e5, n5
  }
  CALL (n5) {
    MATCH (n5)-[e6:OCCURRED_IN]->(n6)
    WITH e6, n6, e6.key AS k6 ORDER BY k6 LIMIT $p2
    RETURN collect([n6.name, n6.kind]) AS c6
  }
  RETURN collect([e5.id, n5.name, n5.status, c6]) AS c5
}
CALL () {
  CALL () {
    MATCH (n7:Place) WHERE n7.id IN $p0
    WITH n7 AS e7, n7
    RETURN e7, n7
    UNION ALL
    MATCH (e7:Merged) WHERE e7.id IN $p0
    MATCH (e7)-[:`IS`]->(n7:Place)
    RETURN e7, n7
  }
  CALL (n7) {
    MATCH (n7)-[e8:ROLE]->(n8) WHERE n7.kind IN ['Country']
    WITH e8, n8, e8.key AS k8 ORDER BY k8 DESC LIMIT $p1
    RETURN collect([n8.name]) AS c8
  }
  CALL (n7) {
    MATCH (n7)-[e9:ROLE]->(n9) WHERE n7.kind IN ['Country']
    RETURN count(*) AS c9
  }
  CALL (n7) {
    MATCH (n10:Actor) WHERE n10.id = n7.country
    RETURN collect([n10.name]) AS c10
  }
  RETURN collect([e7.id, n7.name, n7.type, c8, c9, c10, n7.kind]) AS c7
}
RETURN c1, c5, c7
