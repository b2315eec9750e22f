// All but the first match is optional: so the claims come by their index, in order, and stay so.
MATCH (c:Claim)
WHERE c.id > ''
OPTIONAL MATCH (c)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (c)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:SAID_BY]->(b:Entity)
RETURN c{.id, .predicate, .mood, .from, .to, .confidence, .extractor, .retracted} AS claim,
       d.id AS documentId, s.id AS subjectId, o.id AS objectId, b.id AS saidById
ORDER BY c.id
