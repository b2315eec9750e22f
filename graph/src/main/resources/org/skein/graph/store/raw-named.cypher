UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MATCH (n:Name {id: row.key})
CREATE (e)-[:NAMED {text: row.text, language: row.language, kind: row.kind}]->(n)
