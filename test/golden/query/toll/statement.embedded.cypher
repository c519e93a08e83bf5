// $p0 = "ATTACK"
// $p1 = 21
// $p2 = ["ATTACK"]
// $p3 = "KILLED"
// $p4 = "WOUNDED"
// $s0 = ids of a page of: MATCH (n1:Event) RETURN n1.type, n1.key ORDER BY n1.key
CALL () {
  MATCH (n1:Event) WHERE n1.id IN $s0 AND n1.type IN $p2
  WITH n1, n1.key AS k1 ORDER BY k1 DESC LIMIT $p1
  CALL (n1) {
    MATCH (n1)<-[:SUBJECT]-(n2) WHERE n2.predicate = $p3 AND n2.retractedAt IS NULL
    WITH n2, n2.key AS k2 ORDER BY k2 DESC
    CALL (n2) {
      MATCH (n2)-[e3:OBJECT]->(n3)
      CALL (n3) {
        MATCH (n3)-[e4:RELATED]->(n4) WHERE e4.predicate IN ['HOLDS_POSITION', 'MEMBER_OF', 'PART_OF']
        RETURN collect([e4.predicate, n4.id, n4.type]) AS c4
      }
      RETURN collect([n3.id, n3.type, c4]) AS c3
    }
    CALL (n2) {
      MATCH (n2)-[e5:SAID_BY]->(n5)
      WITH e5, n5, e5.position AS k5 ORDER BY k5
      CALL (n5) {
        MATCH (n5)-[e6:RELATED]->(n6) WHERE e6.predicate IN ['HOLDS_POSITION', 'MEMBER_OF', 'PART_OF']
        RETURN collect([e6.predicate, n6.id, n6.type]) AS c6
      }
      RETURN collect([e5.depth, n5.id, n5.type, c6]) AS c5
    }
    CALL (n2) {
      MATCH (n7:Document) WHERE n7.id = n2.document
      RETURN collect([n7.id, n7.publishedAt, n7.lineage]) AS c7
    }
    CALL (n2) {
      MATCH (n2)-[e8:QUOTES]->(n8)
      WITH e8, n8, e8.position AS k8 ORDER BY k8
      RETURN collect([n8.exact]) AS c8
    }
    RETURN collect([n2.id, n2.comparator, n2.value, n2.low, n2.high, n2.scope, n2.derivation, n2.polarity, c3, c5, c7, c8]) AS c2
  }
  CALL (n1) {
    MATCH (n1)<-[e9:ROLE]-(n9) WHERE e9.predicate IN ['CLAIMED_RESPONSIBILITY_FOR', 'ATTRIBUTED_TO', 'PERPETRATED', 'TARGETED']
    RETURN collect([e9.predicate, n9.id, n9.type]) AS c9
  }
  CALL (n1) {
    MATCH (n1)<-[:SUBJECT]-(n10) WHERE n10.predicate = $p3 AND n10.retractedAt IS NULL
    WITH n10, n10.key AS k10 ORDER BY k10 DESC
    CALL (n10) {
      MATCH (n10)-[e11:OBJECT]->(n11)
      CALL (n11) {
        MATCH (n11)-[e12:RELATED]->(n12) WHERE e12.predicate IN ['HOLDS_POSITION', 'MEMBER_OF', 'PART_OF']
        RETURN collect([e12.predicate, n12.id, n12.type]) AS c12
      }
      RETURN collect([n11.id, n11.type, c12]) AS c11
    }
    CALL (n10) {
      MATCH (n10)-[e13:SAID_BY]->(n13)
      WITH e13, n13, e13.position AS k13 ORDER BY k13
      CALL (n13) {
        MATCH (n13)-[e14:RELATED]->(n14) WHERE e14.predicate IN ['HOLDS_POSITION', 'MEMBER_OF', 'PART_OF']
        RETURN collect([e14.predicate, n14.id, n14.type]) AS c14
      }
      RETURN collect([e13.depth, n13.id, n13.type, c14]) AS c13
    }
    CALL (n10) {
      MATCH (n15:Document) WHERE n15.id = n10.document
      RETURN collect([n15.id, n15.publishedAt, n15.lineage]) AS c15
    }
    RETURN collect([n10.id, n10.comparator, n10.value, n10.low, n10.high, n10.scope, n10.derivation, n10.polarity, c11, c13, c15]) AS c10
  }
  CALL (n1) {
    MATCH (n1)<-[:SUBJECT]-(n16) WHERE n16.predicate = $p4 AND n16.retractedAt IS NULL
    WITH n16, n16.key AS k16 ORDER BY k16 DESC
    CALL (n16) {
      MATCH (n16)-[e17:OBJECT]->(n17)
      CALL (n17) {
        MATCH (n17)-[e18:RELATED]->(n18) WHERE e18.predicate IN ['HOLDS_POSITION', 'MEMBER_OF', 'PART_OF']
        RETURN collect([e18.predicate, n18.id, n18.type]) AS c18
      }
      RETURN collect([n17.id, n17.type, c18]) AS c17
    }
    CALL (n16) {
      MATCH (n16)-[e19:SAID_BY]->(n19)
      WITH e19, n19, e19.position AS k19 ORDER BY k19
      CALL (n19) {
        MATCH (n19)-[e20:RELATED]->(n20) WHERE e20.predicate IN ['HOLDS_POSITION', 'MEMBER_OF', 'PART_OF']
        RETURN collect([e20.predicate, n20.id, n20.type]) AS c20
      }
      RETURN collect([e19.depth, n19.id, n19.type, c20]) AS c19
    }
    CALL (n16) {
      MATCH (n21:Document) WHERE n21.id = n16.document
      RETURN collect([n21.id, n21.publishedAt, n21.lineage]) AS c21
    }
    RETURN collect([n16.id, n16.comparator, n16.value, n16.low, n16.high, n16.scope, n16.derivation, n16.polarity, c17, c19, c21]) AS c16
  }
  RETURN collect([n1.name, c2, c9, c10, c16]) AS c1
}
RETURN c1
