// $p0 = ""
// $p1 = 6
// $p2 = 3
// $p3 = 4
// $s0 = ids of a page of: MATCH (n5:Event) RETURN n5.key ORDER BY n5.key
CALL () {
  MATCH (n1:Judgement) WHERE n1.undecidedKey > $p0
  WITH n1, n1.undecidedKey AS k1 ORDER BY k1 DESC LIMIT $p1
  CALL (n1) {
    MATCH (n1)-[e2:LEFT]->(n2)
    RETURN collect([n2.name, n2.kind]) AS c2
  }
  CALL (n1) {
    MATCH (n1)-[e3:RIGHT]->(n3)
    RETURN collect([n3.name, n3.kind]) AS c3
  }
  RETURN collect([n1.verdict, n1.score, n1.reason, c2, c3, k1]) AS c1
}
CALL () {
  MATCH (n4:Judgement) WHERE n4.undecidedKey > $p0
  RETURN count(*) AS c4
}
CALL () {
  MATCH (n5:Event) WHERE n5.id IN $s0
  WITH n5, n5.key AS k5 ORDER BY k5 DESC LIMIT $p2
  CALL (n5) {
    CALL (n5) {
      MATCH (n5)<-[:LEFT]-(n6)
      WITH n6, n6.key AS k6 ORDER BY k6 DESC LIMIT $p3
      RETURN n6, k6
      UNION ALL
      MATCH (n5)<-[:RIGHT]-(n6) WHERE coalesce(n6.leftNode <> n5.id, true)
      WITH n6, n6.key AS k6 ORDER BY k6 DESC LIMIT $p3
      RETURN n6, k6
    }
    WITH n6, k6 ORDER BY k6 DESC LIMIT $p3
    CALL (n6) {
      MATCH (n6)-[e7:LEFT]->(n7)
      RETURN collect([n7.id, n7.kind]) AS c7
    }
    CALL (n6) {
      MATCH (n6)-[e8:RIGHT]->(n8)
      RETURN collect([n8.id, n8.kind]) AS c8
    }
    RETURN collect([n6.verdict, n6.by, n6.at, n6.withdrawnAt, c7, c8]) AS c6
  }
  CALL (n5) {
    CALL (n5) {
      MATCH (n5)<-[:LEFT]-(n9)
      RETURN count(*) AS c9
      UNION ALL
      MATCH (n5)<-[:RIGHT]-(n9) WHERE coalesce(n9.leftNode <> n5.id, true)
      RETURN count(*) AS c9
    }
    RETURN sum(c9) AS c9
  }
  RETURN collect([n5.name, c6, c9]) AS c5
}
RETURN c1, c4, c5
