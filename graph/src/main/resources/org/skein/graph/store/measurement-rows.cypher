MATCH (m:Measurement)
WHERE m.id > ''
RETURN m{.id, .metric, .low, .high, .unit, .from, .mood, .confidence, .extractor} AS measurement,
       COLLECT { MATCH (m)-[:STATED_IN]->(d:Document) RETURN d.id }[0] AS documentId,
       COLLECT { MATCH (m)-[:MEASURES]->(e:Entity) RETURN e.id }[0] AS entityId,
       COLLECT { MATCH (m)-[:RELATIVE_TO]->(o:Entity) RETURN o.id }[0] AS ofId,
       COLLECT { MATCH (m)-[:HOLDS_IN]->(l:Entity) RETURN l.id }[0] AS placeId,
       COLLECT { MATCH (m)-[:SAID_BY]->(b:Entity) RETURN b.id }[0] AS saidById
ORDER BY m.id
