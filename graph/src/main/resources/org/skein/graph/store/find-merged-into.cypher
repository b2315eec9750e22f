MATCH (e:Entity {id: $id})
WHERE e.mergedInto IS NOT NULL
RETURN e.mergedInto AS id
