UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MATCH (s)-[t:TIE {predicate: row.predicate}]->(o)
RETURN s.id AS subjectId, o.id AS objectId, t{.*} AS tie
