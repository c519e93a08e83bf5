// $p0 = "salt river brigade"
// $p1 = 21
// $p2 = "ARMED_GROUP"
// $p3 = 3
CALL () {
  MATCH (e1:Name) WHERE e1.folded = $p0
  MATCH (e1)<-[:NAMED]-(n1:Actor) WHERE NOT n1:Reference
  WITH n1, n1.key AS k1 ORDER BY k1 LIMIT 100
  CALL (n1) {
    CALL (n1) {
      MATCH (n1)-[e2:ROLE]->(b2)
      WITH e2, n1 AS a2, b2, e2.seen AS k2 ORDER BY k2 DESC LIMIT $p1
      RETURN e2, a2, b2, k2
      UNION ALL
      MATCH (n1)-[e2:RELATED]->(b2)
      WITH e2, n1 AS a2, b2, e2.key AS k2 ORDER BY k2 DESC LIMIT $p1
      RETURN e2, a2, b2, k2
      UNION ALL
      MATCH (n1)<-[e2:RELATED]-(a2) WHERE e2.source <> n1.id
      WITH e2, a2, n1 AS b2, e2.key AS k2 ORDER BY k2 DESC LIMIT $p1
      RETURN e2, a2, b2, k2
      UNION ALL
      MATCH (n1)<-[e2:OCCURRED_IN]-(a2)
      WITH e2, a2, n1 AS b2, e2.seen AS k2 ORDER BY k2 DESC LIMIT $p1
      RETURN e2, a2, b2, k2
    }
    WITH e2, a2, b2, k2 ORDER BY k2 DESC LIMIT $p1
    CALL (a2, b2, e2) {
      WITH CASE WHEN e2.from = a2.id THEN a2 ELSE b2 END AS n3
      RETURN collect([n3.name, n3.kind]) AS c3
    }
    CALL (a2, b2, e2) {
      WITH CASE WHEN e2.to = a2.id THEN a2 ELSE b2 END AS n4
      RETURN collect([n4.name, n4.kind]) AS c4
    }
    RETURN collect([e2.predicate, e2.status, c3, c4]) AS c2
  }
  CALL (n1) {
    CALL (n1) {
      MATCH (n1)-[e5:ROLE]->(b5) WHERE (e5.from = n1.id OR e5.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND b5.type = $p2
      WITH e5, n1 AS a5, b5, e5.seen AS k5 ORDER BY k5 DESC LIMIT $p3
      RETURN e5, a5, b5, k5
      UNION ALL
      MATCH (n1)-[e5:RELATED]->(b5) WHERE (e5.from = n1.id OR e5.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND b5.type = $p2
      WITH e5, n1 AS a5, b5, e5.key AS k5 ORDER BY k5 DESC LIMIT $p3
      RETURN e5, a5, b5, k5
      UNION ALL
      MATCH (n1)<-[e5:RELATED]-(a5) WHERE e5.source <> n1.id AND (e5.from = n1.id OR e5.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND a5.type = $p2
      WITH e5, a5, n1 AS b5, e5.key AS k5 ORDER BY k5 DESC LIMIT $p3
      RETURN e5, a5, b5, k5
      UNION ALL
      MATCH (n1)<-[e5:OCCURRED_IN]-(a5) WHERE (e5.from = n1.id OR e5.predicate IN ['ALLIED_WITH', 'COINCIDED_WITH']) AND a5.type = $p2
      WITH e5, a5, n1 AS b5, e5.seen AS k5 ORDER BY k5 DESC LIMIT $p3
      RETURN e5, a5, b5, k5
    }
    WITH e5, a5, b5, k5 ORDER BY k5 DESC LIMIT $p3
    CALL (a5, b5, e5) {
      WITH CASE WHEN e5.to = a5.id THEN a5 ELSE b5 END AS n6
      RETURN collect([n6.name, n6.kind]) AS c6
    }
    RETURN collect([e5.predicate, c6]) AS c5
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
