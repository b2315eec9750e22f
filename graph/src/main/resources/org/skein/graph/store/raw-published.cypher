UNWIND $rows AS row
MATCH (d:Document {id: row.document.id})
MATCH (s:Source {id: row.sourceId})
CREATE (d)-[:PUBLISHED_BY]->(s)
