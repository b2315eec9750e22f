MATCH (c:Claim)-[:STATED_IN]->(d:Document), (c)-[:SUBJECT]->(s:Entity)
WHERE c.retracted IS NULL
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
RETURN c.id AS id, s.id AS subjectId, c.predicate AS predicate, o.id AS objectId,
       c.objectText AS objectText, c.mood AS mood, d.id AS documentId,
       c.confidence AS confidence, c.origin AS origin, c.from AS from
