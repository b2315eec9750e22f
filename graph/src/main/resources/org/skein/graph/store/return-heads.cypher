MATCH (s:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity)
WHERE c.mood = 'asserted' AND c.retracted IS NULL
MATCH (c)-[:STATED_IN]->(d:Document)
RETURN c.id AS id, s.id AS personId, s.name AS person, o.id AS bodyId, c.text AS text,
       c.from AS from, c.to AS to, d.published AS published,
       coalesce(c.origin, d.origin) AS origin, c.confidence AS confidence
