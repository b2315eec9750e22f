MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:SAID_BY]->(b:Entity)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN c.id AS id, [s.id, c.predicate, coalesce(o.id, '"' + toLower(c.objectText))] AS parts,
       o.id AS objectId, c.mood AS mood, c.confidence AS confidence, d.id AS documentId,
       d.origin AS root, d.published AS published, p.id AS sourceId, b.id AS saidById,
       c.origin AS origin, c.retracted AS retracted
