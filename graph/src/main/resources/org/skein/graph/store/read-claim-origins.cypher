MATCH (c:Claim)-[:SUBJECT]->(s:Entity), (c)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:SAID_BY]->(b:Entity)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN c.id AS id, [s.id, c.predicate, coalesce(o.id, '"' + toLower(c.objectText))] AS parts,
       c.mood AS mood, d.id AS documentId, d.origin AS root, d.published AS published,
       p.id AS sourceId, b.id AS saidById, c.origin AS origin, c.retracted AS retracted
