UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN sum(COUNT { (e)<-[:SAID_BY]-() }) AS claims
