UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
MATCH (e:Entity {id: row.entityId})
CREATE (m:Mention)
SET m = row.properties
CREATE (m)-[:FOUND_IN]->(d)
CREATE (m)-[:RESOLVED_TO]->(e)
