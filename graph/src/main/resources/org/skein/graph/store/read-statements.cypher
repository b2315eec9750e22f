MATCH (c:Claim)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity), (c)-[:STATED_IN]->(d:Document)
WHERE c.retracted IS NULL
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
OPTIONAL MATCH (c)-[:SAID_BY]->(b:Entity)
RETURN s.id AS subjectId, c.predicate AS predicate, o.id AS objectId,
       c.mood AS mood, c.confidence AS confidence, coalesce(c.origin, d.origin) AS origin,
       d.published AS published, p.id AS sourceId, p.name AS publisher, b.id AS saidById
