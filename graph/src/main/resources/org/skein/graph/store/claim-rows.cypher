MATCH (c:Claim)
WHERE c.id > ''
RETURN c{.id, .predicate, .mood, .from, .to, .confidence, .extractor} AS claim,
       COLLECT { MATCH (c)-[:STATED_IN]->(d:Document) RETURN d.id }[0] AS documentId,
       COLLECT { MATCH (c)-[:SUBJECT]->(s:Entity) RETURN s.id }[0] AS subjectId,
       COLLECT { MATCH (c)-[:OBJECT]->(o:Entity) RETURN o.id }[0] AS objectId,
       COLLECT { MATCH (c)-[:SAID_BY]->(b:Entity) RETURN b.id }[0] AS saidById
ORDER BY c.id
