UNWIND $rows AS row
CREATE (d:Document)
SET d = row.document
WITH d, row
WHERE row.publisher IS NOT NULL
MERGE (s:Source {id: row.sourceId})
ON CREATE SET s.name = row.publisher
CREATE (d)-[:PUBLISHED_BY]->(s)
