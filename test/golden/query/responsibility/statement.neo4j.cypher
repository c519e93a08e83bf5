// $p0 = "ATTACK"
// $p1 = 21
CALL () {
  MATCH (n1:Event) USING INDEX SEEK n1:Event(type, key) WHERE n1.type = $p0 AND n1.key > ''
  WITH n1, n1.key AS k1 ORDER BY n1.type DESC, n1.key DESC LIMIT toInteger($p1)
  CALL (n1) {
    CALL (n1) {
      MATCH (n2:Claim) USING INDEX SEEK n2:Claim(subject, key) WHERE n2.subject = n1.id AND n2.key > '' AND n2.predicate IN ['CLAIMED_RESPONSIBILITY_FOR', 'ATTRIBUTED_TO', 'PERPETRATED'] AND (NOT coalesce(n2.polarity IN ['NEGATED'], false) OR n2.attribution IN ['DENIED'] OR n2.predicate IN ['ATTRIBUTED_TO', 'PERPETRATED']) AND n2.retractedAt IS NULL
      WITH n2, n2.key AS k2 ORDER BY n2.subject DESC, n2.key DESC
      RETURN n2, k2
      UNION ALL
      MATCH (n2:Claim) USING INDEX SEEK n2:Claim(object, key) WHERE n2.object = n1.id AND coalesce(n2.subject <> n1.id, true) AND n2.key > '' AND n2.predicate IN ['CLAIMED_RESPONSIBILITY_FOR', 'ATTRIBUTED_TO', 'PERPETRATED'] AND (NOT coalesce(n2.polarity IN ['NEGATED'], false) OR n2.attribution IN ['DENIED'] OR n2.predicate IN ['ATTRIBUTED_TO', 'PERPETRATED']) AND n2.retractedAt IS NULL
      WITH n2, n2.key AS k2 ORDER BY n2.object DESC, n2.key DESC
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
      WITH e5, n5, e5.position AS k5 ORDER BY e5.position
      RETURN collect([n5.id, n5.kind, e5.depth, n5.name]) AS c5
    }
    CALL (n2) {
      CALL (n2) {
        MATCH (a6)-[e6:ROLE]->(b6) USING INDEX SEEK e6:ROLE(id) WHERE e6.id = n2.edge
        RETURN e6, a6, b6
        UNION ALL
        MATCH (a6)-[e6:RELATED]->(b6) USING INDEX SEEK e6:RELATED(id) WHERE e6.id = n2.edge
        RETURN e6, a6, b6
        UNION ALL
        MATCH (a6)-[e6:OCCURRED_IN]->(b6) USING INDEX SEEK e6:OCCURRED_IN(id) WHERE e6.id = n2.edge
        RETURN e6, a6, b6
      }
      RETURN collect([e6.predicate, e6.documents]) AS c6
    }
    RETURN collect([n2.predicate, n2.polarity, n2.attribution, c3, c4, c5, c6]) AS c2
  }
  CALL (n1) {
    CALL (n1) {
      MATCH (n7:Claim) USING INDEX SEEK n7:Claim(subject, key) WHERE n7.subject = n1.id AND n7.key > '' AND n7.predicate IN ['CLAIMED_RESPONSIBILITY_FOR'] AND n7.polarity IN ['NEGATED'] AND NOT coalesce(n7.attribution IN ['DENIED'], false) AND n7.retractedAt IS NULL
      WITH n7, n7.key AS k7 ORDER BY n7.subject DESC, n7.key DESC
      RETURN n7, k7
      UNION ALL
      MATCH (n7:Claim) USING INDEX SEEK n7:Claim(object, key) WHERE n7.object = n1.id AND coalesce(n7.subject <> n1.id, true) AND n7.key > '' AND n7.predicate IN ['CLAIMED_RESPONSIBILITY_FOR'] AND n7.polarity IN ['NEGATED'] AND NOT coalesce(n7.attribution IN ['DENIED'], false) AND n7.retractedAt IS NULL
      WITH n7, n7.key AS k7 ORDER BY n7.object DESC, n7.key DESC
      RETURN n7, k7
    }
    WITH n7, k7 ORDER BY k7 DESC
    CALL (n7) {
      MATCH (n7)-[e8:QUOTES]->(n8)
      WITH e8, n8, e8.position AS k8 ORDER BY e8.position
      RETURN collect([n8.exact]) AS c8
    }
    RETURN collect([c8]) AS c7
  }
  RETURN collect([n1.name, c2, c7]) AS c1
}
RETURN c1
