MATCH (s:Entity)-[t:TIE]->(o:Entity)
WHERE t.contested
RETURN s.id AS subjectId, t.predicate AS predicate, o.id AS objectId
