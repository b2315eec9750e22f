MATCH (c:Claim)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity), (c)-[:STATED_IN]->(d:Document)
WHERE c.retracted IS NULL AND c.mood IN ['asserted', 'denied']
RETURN s.id AS subjectId, c.predicate AS predicate, o.id AS objectId, c.id AS id, c.mood AS mood,
       c.confidence AS confidence, d.id AS documentId, coalesce(c.origin, d.origin) AS origin,
       d.published AS published
