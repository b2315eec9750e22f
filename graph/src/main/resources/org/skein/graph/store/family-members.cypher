MATCH (:Entity {id: $id})<-[:OBJECT]-(c:Claim {predicate: 'part_of', mood: 'asserted'})-[:SUBJECT]->(e:Artifact)
WHERE c.retracted IS NULL
RETURN DISTINCT e.id AS id
ORDER BY id
