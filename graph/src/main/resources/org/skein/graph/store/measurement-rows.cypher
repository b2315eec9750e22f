// All but the first match is optional, as in claim-rows.
MATCH (m:Measurement)
WHERE m.id > ''
OPTIONAL MATCH (m)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (m)-[:MEASURES]->(e:Entity)
OPTIONAL MATCH (m)-[:RELATIVE_TO]->(o:Entity)
OPTIONAL MATCH (m)-[:HOLDS_IN]->(l:Entity)
OPTIONAL MATCH (m)-[:SAID_BY]->(b:Entity)
RETURN m{.id, .metric, .low, .high, .unit, .from, .mood, .confidence, .extractor} AS measurement,
       d.id AS documentId, e.id AS entityId, o.id AS ofId, l.id AS placeId, b.id AS saidById
ORDER BY m.id
