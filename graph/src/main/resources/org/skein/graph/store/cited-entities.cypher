MATCH (b:Entity)<-[:SAID_BY]-(c:Claim)
WHERE c.retracted IS NULL
RETURN b{.id, .type, .name} AS entity, count(c) AS cited
