MATCH (b:Entity)<-[:SAID_BY]-(c:Claim)
RETURN b{.id, .type, .name} AS entity, count(c) AS cited
