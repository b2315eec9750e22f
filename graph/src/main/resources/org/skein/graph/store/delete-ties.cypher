UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})-[t:TIE {predicate: row.predicate}]->(o:Entity {id: row.objectId})
DELETE t
