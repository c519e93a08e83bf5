// $p0 = []
// $p1 = []
// $p2 = []
// $p3 = []
// $p4 = []
// $p5 = []
// $p6 = []
CALL () {
  MATCH (n1:Document) WHERE n1.id IN $p0
  RETURN collect([n1.kind, n1.id, n1.title]) AS c1
}
CALL () {
  CALL () {
    MATCH (n2:Actor) WHERE n2.id IN $p1
    RETURN n2
    UNION ALL
    MATCH (e2:Merged) WHERE e2.id IN $p1
    MATCH (e2)-[:`IS`]->(n2:Actor)
    RETURN n2
  }
  RETURN collect([n2.kind, n2.id, n2.name]) AS c2
}
CALL () {
  CALL () {
    MATCH (n3:Place) WHERE n3.id IN $p2
    RETURN n3
    UNION ALL
    MATCH (e3:Merged) WHERE e3.id IN $p2
    MATCH (e3)-[:`IS`]->(n3:Place)
    RETURN n3
  }
  RETURN collect([n3.kind, n3.id, n3.name]) AS c3
}
CALL () {
  CALL () {
    MATCH (n4:Thing) WHERE n4.id IN $p3
    RETURN n4
    UNION ALL
    MATCH (e4:Merged) WHERE e4.id IN $p3
    MATCH (e4)-[:`IS`]->(n4:Thing)
    RETURN n4
  }
  RETURN collect([n4.kind, n4.id, n4.name]) AS c4
}
CALL () {
  CALL () {
    MATCH (n5:Event) WHERE n5.id IN $p4
    RETURN n5
    UNION ALL
    MATCH (e5:Merged) WHERE e5.id IN $p4
    MATCH (e5)-[:`IS`]->(n5:Event)
    RETURN n5
  }
  RETURN collect([n5.kind, n5.id, n5.name]) AS c5
}
CALL () {
  MATCH (n6:Document) WHERE n6.id IN $p5
  RETURN collect([n6.kind, n6.id, n6.title]) AS c6
}
CALL () {
  MATCH (n7:Claim) WHERE n7.id IN $p6
  CALL (n7) {
    MATCH (n7)-[e8:SUBJECT]->(n8)
    RETURN collect([n8.name, n8.kind]) AS c8
  }
  RETURN collect([n7.kind, n7.id, n7.predicate, c8]) AS c7
}
RETURN c1, c2, c3, c4, c5, c6, c7
