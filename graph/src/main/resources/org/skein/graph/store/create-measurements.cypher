UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
MATCH (e:Entity {id: row.entityId})
CREATE (m:Measurement)
SET m = row.properties
CREATE (m)-[:STATED_IN]->(d)
CREATE (m)-[:MEASURES]->(e)
WITH m, row
CALL (m, row) {
  MATCH (o:Entity {id: row.ofEntityId})
  CREATE (m)-[:RELATIVE_TO]->(o)
}
CALL (m, row) {
  MATCH (p:Entity {id: row.placeId})
  CREATE (m)-[:HOLDS_IN]->(p)
}
CALL (m, row) {
  MATCH (b:Entity {id: row.saidById})
  CREATE (m)-[:SAID_BY]->(b)
}
