UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE COUNT { (e)<-[:SUBJECT|OBJECT]-() } > $least OR COUNT { (e)<-[:RESOLVED_TO]-() } > $least
RETURN e.id AS id
ORDER BY e.id
