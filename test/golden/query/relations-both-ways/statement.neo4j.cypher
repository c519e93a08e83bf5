// $p0 = "salt river brigade"
// $p1 = 21
// $p2 = "ARMED_GROUP"
// $p3 = 3
CALL () {
  MATCH (e1:Name) USING INDEX SEEK e1:Name(folded) WHERE e1.folded = $p0
  MATCH (e1)<-[:NAMED]-(n1:Actor) WHERE NOT n1:Reference
  WITH n1, n1.key AS k1 ORDER BY n1.key LIMIT 100
  CALL (n1) {
    CALL (n1) {
      MATCH (a2)-[e2:ROLE]->(b2) USING INDEX SEEK e2:ROLE(actor, seen) WHERE e2.actor = n1.id AND e2.seen > ''
      WITH e2, a2, b2, e2.seen AS k2 ORDER BY e2.actor DESC, e2.seen DESC LIMIT toInteger($p1)
      RETURN e2, a2, b2, k2
      UNION ALL
      MATCH (a2)-[e2:RELATED]->(b2) USING INDEX SEEK e2:RELATED(source, key) WHERE e2.source = n1.id AND e2.key > ''
      WITH e2, a2, b2, e2.key AS k2 ORDER BY e2.source DESC, e2.key DESC LIMIT toInteger($p1)
      RETURN e2, a2, b2, k2
      UNION ALL
      MATCH (a2)-[e2:RELATED]->(b2) USING INDEX SEEK e2:RELATED(target, key) WHERE e2.target = n1.id AND e2.source <> n1.id AND e2.key > ''
      WITH e2, a2, b2, e2.key AS k2 ORDER BY e2.target DESC, e2.key DESC LIMIT toInteger($p1)
      RETURN e2, a2, b2, k2
      UNION ALL
      MATCH (a2)-[e2:OCCURRED_IN]->(b2) USING INDEX SEEK e2:OCCURRED_IN(place, seen) WHERE e2.place = n1.id AND e2.seen > ''
      WITH e2, a2, b2, e2.seen AS k2 ORDER BY e2.place DESC, e2.seen DESC LIMIT toInteger($p1)
      RETURN e2, a2, b2, k2
    }
    WITH e2, a2, b2, k2 ORDER BY k2 DESC LIMIT toInteger($p1)
    WITH *, CASE WHEN e2.from = a2.id THEN a2 ELSE b2 END AS n3
    WITH *, CASE WHEN e2.to = a2.id THEN a2 ELSE b2 END AS n4
    RETURN collect([e2.predicate, e2.status, [[n3.name, n3.kind]], [[n4.name, n4.kind]]]) AS c2
  }
  CALL (n1) {
    CALL (n1) {
      MATCH (a5)-[e5:ROLE]->(b5) USING INDEX SEEK e5:ROLE(actor, seen) WHERE e5.actor = n1.id AND e5.seen > '' AND (e5.from = n1.id OR e5.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND b5.type = $p2
      WITH e5, a5, b5, e5.seen AS k5 ORDER BY e5.actor DESC, e5.seen DESC LIMIT toInteger($p3)
      RETURN e5, a5, b5, k5
      UNION ALL
      MATCH (a5)-[e5:RELATED]->(b5) USING INDEX SEEK e5:RELATED(source, key) WHERE e5.source = n1.id AND e5.key > '' AND (e5.from = n1.id OR e5.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND b5.type = $p2
      WITH e5, a5, b5, e5.key AS k5 ORDER BY e5.source DESC, e5.key DESC LIMIT toInteger($p3)
      RETURN e5, a5, b5, k5
      UNION ALL
      MATCH (a5)-[e5:RELATED]->(b5) USING INDEX SEEK e5:RELATED(target, key) WHERE e5.target = n1.id AND e5.source <> n1.id AND e5.key > '' AND (e5.from = n1.id OR e5.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND a5.type = $p2
      WITH e5, a5, b5, e5.key AS k5 ORDER BY e5.target DESC, e5.key DESC LIMIT toInteger($p3)
      RETURN e5, a5, b5, k5
      UNION ALL
      MATCH (a5)-[e5:OCCURRED_IN]->(b5) USING INDEX SEEK e5:OCCURRED_IN(place, seen) WHERE e5.place = n1.id AND e5.seen > '' AND (e5.from = n1.id OR e5.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND a5.type = $p2
      WITH e5, a5, b5, e5.seen AS k5 ORDER BY e5.place DESC, e5.seen DESC LIMIT toInteger($p3)
      RETURN e5, a5, b5, k5
    }
    WITH e5, a5, b5, k5 ORDER BY k5 DESC LIMIT toInteger($p3)
    WITH *, CASE WHEN e5.to = a5.id THEN a5 ELSE b5 END AS n6
    RETURN collect([e5.predicate, [[n6.name, n6.kind]]]) AS c5
  }
  CALL (n1) {
    CALL (n1) {
      MATCH (n1)-[e7:ROLE]->(b7) WHERE (e7.from = n1.id OR e7.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND b7.type = $p2
      RETURN count(*) AS c7
      UNION ALL
      MATCH (n1)-[e7:RELATED]->(b7) WHERE (e7.from = n1.id OR e7.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND b7.type = $p2
      RETURN count(*) AS c7
      UNION ALL
      MATCH (n1)<-[e7:RELATED]-(a7) WHERE e7.source <> n1.id AND (e7.from = n1.id OR e7.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND a7.type = $p2
      RETURN count(*) AS c7
      UNION ALL
      MATCH (n1)<-[e7:OCCURRED_IN]-(a7) WHERE (e7.from = n1.id OR e7.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND a7.type = $p2
      RETURN count(*) AS c7
    }
    RETURN sum(c7) AS c7
  }
  RETURN collect([n1.name, c2, c5, c7, n1.kind]) AS c1
}
RETURN c1
