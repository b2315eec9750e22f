MATCH (s:Entity)-[t:TIE]->(o:Entity)
RETURN s.id AS subjectId, o.id AS objectId, t{.*} AS tie
