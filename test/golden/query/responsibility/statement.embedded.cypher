// $p0 = "ATTACK"
// $p1 = 21
// $p2 = ["ATTACK"]
// $s0 = ids of a page of: MATCH (n1:Event) RETURN n1.type, n1.key ORDER BY n1.key
CALL () {
  MATCH (n1:Event) WHERE n1.id IN $s0 AND n1.type IN $p2
  WITH n1, n1.key AS k1 ORDER BY k1 DESC LIMIT $p1
  CALL (n1) {
    CALL (n1) {
      MATCH (n1)<-[:SUBJECT]-(n2) WHERE n2.predicate IN ['CLAIMED_RESPONSIBILITY_FOR', 'ATTRIBUTED_TO', 'PERPETRATED'] AND (NOT coalesce(n2.polarity IN ['NEGATED'], false) OR n2.attribution IN ['DENIED'] OR n2.predicate IN ['ATTRIBUTED_TO', 'PERPETRATED']) AND n2.retractedAt IS NULL
      WITH n2, n2.key AS k2 ORDER BY k2 DESC
      RETURN n2, k2
      UNION ALL
      MATCH (n1)<-[:OBJECT]-(n2) WHERE coalesce(n2.subject <> n1.id, true) AND n2.predicate IN ['CLAIMED_RESPONSIBILITY_FOR', 'ATTRIBUTED_TO', 'PERPETRATED'] AND (NOT coalesce(n2.polarity IN ['NEGATED'], false) OR n2.attribution IN ['DENIED'] OR n2.predicate IN ['ATTRIBUTED_TO', 'PERPETRATED']) AND n2.retractedAt IS NULL
      WITH n2, n2.key AS k2 ORDER BY k2 DESC
      RETURN n2, k2
    }
    WITH n2, k2 ORDER BY k2 DESC
    CALL (n2) {
      MATCH (n2)-[e3:SUBJECT]->(n3:Actor)
      RETURN collect([n3.id, n3.name, n3.kind]) AS c3
    }
    CALL (n2) {
      MATCH (n2)-[e4:OBJECT]->(n4:Actor)
      RETURN collect([n4.id, n4.name, n4.kind]) AS c4
    }
    CALL (n2) {
      MATCH (n2)-[e5:SAID_BY]->(n5)
      WITH e5, n5, e5.position AS k5 ORDER BY k5
      RETURN collect([n5.id, n5.kind, e5.depth, n5.name]) AS c5
    }
    CALL (n2) {
      MATCH (n2)-[:SUBJECT]->(n6)
      MATCH (n6)-[e6:ROLE|RELATED|OCCURRED_IN]-() WHERE e6.id = n2.edge
      WITH e6, startNode(e6) AS a6, endNode(e6) AS b6
      RETURN collect([e6.predicate, e6.documents]) AS c6
    }
    RETURN collect([n2.predicate, n2.polarity, n2.attribution, c3, c4, c5, c6]) AS c2
  }
  CALL (n1) {
    CALL (n1) {
      MATCH (n1)<-[:SUBJECT]-(n7) WHERE n7.predicate IN ['CLAIMED_RESPONSIBILITY_FOR'] AND n7.polarity IN ['NEGATED'] AND NOT coalesce(n7.attribution IN ['DENIED'], false) AND n7.retractedAt IS NULL
      WITH n7, n7.key AS k7 ORDER BY k7 DESC
      RETURN n7, k7
      UNION ALL
      MATCH (n1)<-[:OBJECT]-(n7) WHERE coalesce(n7.subject <> n1.id, true) AND n7.predicate IN ['CLAIMED_RESPONSIBILITY_FOR'] AND n7.polarity IN ['NEGATED'] AND NOT coalesce(n7.attribution IN ['DENIED'], false) AND n7.retractedAt IS NULL
      WITH n7, n7.key AS k7 ORDER BY k7 DESC
      RETURN n7, k7
    }
    WITH n7, k7 ORDER BY k7 DESC
    CALL (n7) {
      MATCH (n7)-[e8:QUOTES]->(n8)
      WITH e8, n8, e8.position AS k8 ORDER BY k8
      RETURN collect([n8.exact]) AS c8
    }
    RETURN collect([c8]) AS c7
  }
  RETURN collect([n1.name, c2, c7]) AS c1
}
RETURN c1
