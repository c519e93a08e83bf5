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
  CALL (n2) {
    MATCH (n2)<-[e3:MENTIONS]-(n3) WHERE n3.retractedAt IS NULL
    WITH e3, n3, e3.key AS k3 ORDER BY k3 DESC LIMIT 1
    RETURN collect([n3.kind, n3.id, n3.title, n3.text, e3.spans]) AS c3
  }
  RETURN collect([n2.kind, n2.id, n2.name, c3]) AS c2
}
CALL () {
  CALL () {
    MATCH (n4:Place) WHERE n4.id IN $p2
    RETURN n4
    UNION ALL
    MATCH (e4:Merged) WHERE e4.id IN $p2
    MATCH (e4)-[:`IS`]->(n4:Place)
    RETURN n4
  }
  CALL (n4) {
    MATCH (n4)<-[e5:MENTIONS]-(n5) WHERE n5.retractedAt IS NULL
    WITH e5, n5, e5.key AS k5 ORDER BY k5 DESC LIMIT 1
    RETURN collect([n5.kind, n5.id, n5.title, n5.text, e5.spans]) AS c5
  }
  RETURN collect([n4.kind, n4.id, n4.name, c5]) AS c4
}
CALL () {
  CALL () {
    MATCH (n6:Thing) WHERE n6.id IN $p3
    RETURN n6
    UNION ALL
    MATCH (e6:Merged) WHERE e6.id IN $p3
    MATCH (e6)-[:`IS`]->(n6:Thing)
    RETURN n6
  }
  CALL (n6) {
    MATCH (n6)<-[e7:MENTIONS]-(n7) WHERE n7.retractedAt IS NULL
    WITH e7, n7, e7.key AS k7 ORDER BY k7 DESC LIMIT 1
    RETURN collect([n7.kind, n7.id, n7.title, n7.text, e7.spans]) AS c7
  }
  RETURN collect([n6.kind, n6.id, n6.name, c7]) AS c6
}
CALL () {
  CALL () {
    MATCH (n8:Event) WHERE n8.id IN $p4
    RETURN n8
    UNION ALL
    MATCH (e8:Merged) WHERE e8.id IN $p4
    MATCH (e8)-[:`IS`]->(n8:Event)
    RETURN n8
  }
  CALL (n8) {
    MATCH (n8)<-[e9:MENTIONS]-(n9) WHERE n9.retractedAt IS NULL
    WITH e9, n9, e9.key AS k9 ORDER BY k9 DESC LIMIT 1
    RETURN collect([n9.kind, n9.id, n9.title, n9.text, e9.spans]) AS c9
  }
  RETURN collect([n8.kind, n8.id, n8.name, c9]) AS c8
}
CALL () {
  MATCH (n10:Document) WHERE n10.id IN $p5
  RETURN collect([n10.kind, n10.id, n10.title, n10.text, n10.sections]) AS c10
}
CALL () {
  MATCH (n11:Claim) WHERE n11.id IN $p6
  CALL (n11) {
    MATCH (n11)-[e12:SUBJECT]->(n12)
    RETURN collect([n12.name, n12.kind]) AS c12
  }
  RETURN collect([n11.kind, n11.id, n11.predicate, c12]) AS c11
}
RETURN c1, c2, c4, c6, c8, c10, c11
