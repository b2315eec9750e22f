MATCH (c:Claim)-[:SAID_BY]->(:Entity), (c)-[:SUBJECT]->(s:Entity)
WHERE c.retracted IS NULL
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN [s.id, c.predicate, coalesce(o.id, '"' + toLower(c.objectText))] AS parts
