// $p0 = "2024-09-20T07:59:59.000Z"
// $p1 = "2024-09-20T08:00:00.000Z"
// $p2 = "ATTACK"
// $p3 = 2
// $p4 = 3
// $p5 = 3
CALL () {
  CALL () {
    MATCH (n1:Event)
    MATCH (n1)-[:WAS*0..1]->(n1s) WHERE n1s.since <= $p0 AND coalesce(n1s.until, '~') > $p0
    RETURN count(*) AS c1
    UNION ALL
    MATCH (n1:EventGone)
    MATCH (n1)-[:WAS*0..1]->(n1s) WHERE n1s.since <= $p0 AND coalesce(n1s.until, '~') > $p0
    RETURN count(*) AS c1
  }
  RETURN sum(c1) AS c1
}
CALL () {
  CALL () {
    MATCH (n2:Event)
    MATCH (n2)-[:WAS*0..1]->(n2s) WHERE n2s.since <= $p1 AND coalesce(n2s.until, '~') > $p1 AND coalesce(n2s.type, n2.type) = $p2
    WITH n2, n2s, n2s.key AS k2 ORDER BY k2 DESC LIMIT $p3
    RETURN n2, n2s, k2
    UNION
    MATCH (n2:EventGone)
    MATCH (n2)-[:WAS*0..1]->(n2s) WHERE n2s.since <= $p1 AND coalesce(n2s.until, '~') > $p1 AND coalesce(n2s.type, n2.type) = $p2
    WITH n2, n2s, n2s.key AS k2 ORDER BY k2 DESC LIMIT $p3
    RETURN n2, n2s, k2
  }
  WITH n2, n2s, k2 ORDER BY k2 DESC LIMIT $p3
  CALL (n2) {
    MATCH (n2)<-[e3:`ROLE`|`ROLE_WAS`]-(n3)-[:WAS*0..1]->(n3s) WHERE e3.since <= $p1 AND coalesce(e3.until, '~') > $p1 AND n3s.since <= $p1 AND coalesce(n3s.until, '~') > $p1
    WITH e3, n3, n3s, e3.key AS k3 ORDER BY k3 LIMIT $p4
    CALL (n3s) {
      CALL (n3s) {
        MATCH (n4:Actor) WHERE n4.id = n3s.country
        MATCH (n4)-[:WAS*0..1]->(n4s) WHERE n4s.since <= $p1 AND coalesce(n4s.until, '~') > $p1
        RETURN n4, n4s
        UNION
        MATCH (n4:ActorGone) WHERE n4.id = n3s.country
        MATCH (n4)-[:WAS*0..1]->(n4s) WHERE n4s.since <= $p1 AND coalesce(n4s.until, '~') > $p1
        RETURN n4, n4s
      }
      RETURN collect([n4s.name]) AS c4
    }
    RETURN collect([e3.predicate, n3s.name, c4, n3.kind]) AS c3
  }
  CALL (n2) {
    CALL (n2) {
      MATCH (n2)<-[i5:`SUBJECT`|`SUBJECT_WAS`]-(n5) WHERE i5.since <= $p1 AND coalesce(i5.until, '~') > $p1
      MATCH (n5)-[:WAS*0..1]->(n5s) WHERE n5s.since <= $p1 AND coalesce(n5s.until, '~') > $p1 AND n5s.retractedAt IS NULL
      WITH n5, n5s, n5s.key AS k5 ORDER BY k5 DESC LIMIT $p5
      RETURN n5, n5s, k5
      UNION ALL
      MATCH (n2)<-[i5:`OBJECT`|`OBJECT_WAS`]-(n5) WHERE i5.since <= $p1 AND coalesce(i5.until, '~') > $p1
      MATCH (n5)-[:WAS*0..1]->(n5s) WHERE n5s.since <= $p1 AND coalesce(n5s.until, '~') > $p1 AND coalesce(n5s.subject <> n2.id, true) AND n5s.retractedAt IS NULL
      WITH n5, n5s, n5s.key AS k5 ORDER BY k5 DESC LIMIT $p5
      RETURN n5, n5s, k5
    }
    WITH n5, n5s, k5 ORDER BY k5 DESC LIMIT $p5
    MATCH (n5)-[e5:`QUOTES`|`QUOTES_WAS`]->(q5)-[:WAS*0..1]->(q5s) WHERE e5.since <= $p1 AND coalesce(e5.until, '~') > $p1 AND q5s.since <= $p1 AND coalesce(q5s.until, '~') > $p1
    WITH n5, n5s, q5, q5s, k5 + '!' + toString(999 - e5.position) AS k5
    WITH n5, n5s, q5, q5s, k5 ORDER BY k5 DESC LIMIT $p3
    RETURN collect([q5s.exact, n5s.predicate]) AS c5
  }
  RETURN collect([n2s.name, c3, c5]) AS c2
}
CALL () {
  CALL () {
    MATCH (n6:Event)
    MATCH (n6)-[:WAS*0..1]->(n6s) WHERE n6s.since <= $p1 AND coalesce(n6s.until, '~') > $p1 AND coalesce(n6s.type, n6.type) = $p2
    RETURN count(*) AS c6
    UNION ALL
    MATCH (n6:EventGone)
    MATCH (n6)-[:WAS*0..1]->(n6s) WHERE n6s.since <= $p1 AND coalesce(n6s.until, '~') > $p1 AND coalesce(n6s.type, n6.type) = $p2
    RETURN count(*) AS c6
  }
  RETURN sum(c6) AS c6
}
RETURN c1, c2, c6
