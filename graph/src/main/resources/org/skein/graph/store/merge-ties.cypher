UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MERGE (s)-[t:TIE {predicate: row.predicate}]->(o)
SET t = row.properties
