UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
MATCH (s:Entity {id: row.subjectId})
CREATE (c:Claim)
SET c = row.properties
CREATE (c)-[:STATED_IN]->(d)
CREATE (c)-[:SUBJECT]->(s)
WITH c, row
CALL (c, row) {
  MATCH (o:Entity {id: row.objectId})
  CREATE (c)-[:OBJECT]->(o)
}
CALL (c, row) {
  MATCH (b:Entity {id: row.saidById})
  CREATE (c)-[:SAID_BY]->(b)
}
