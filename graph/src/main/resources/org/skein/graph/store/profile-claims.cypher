MATCH (:Entity {id: $id})<-[end:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (c)-[far:SUBJECT|OBJECT]->(o:Entity)
WHERE type(far) <> type(end)
RETURN c.id AS id, c.predicate AS predicate, type(end) = 'SUBJECT' AS outgoing,
       o{.id, .type, .name} AS other, c.objectText AS otherText,
       c.mood AS mood, c.confidence AS confidence, d.origin AS origin, d.published AS published
