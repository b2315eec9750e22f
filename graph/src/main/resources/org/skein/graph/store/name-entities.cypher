UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MERGE (n:Name {id: row.key})
CREATE (e)-[:NAMED {text: row.text, language: row.language, kind: row.kind}]->(n)
