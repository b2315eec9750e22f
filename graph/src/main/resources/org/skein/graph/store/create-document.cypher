CREATE (d:Document)
SET d = $document
WITH d
WHERE $publisher IS NOT NULL
MERGE (s:Source {id: $sourceId})
ON CREATE SET s.name = $publisher
CREATE (d)-[:PUBLISHED_BY]->(s)
