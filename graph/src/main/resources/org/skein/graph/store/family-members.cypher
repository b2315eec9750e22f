MATCH (:Entity {id: $id})<-[:OBJECT]-(c:Claim {predicate: 'part_of', mood: 'asserted'})-[:SUBJECT]->(e:Artifact)
RETURN DISTINCT e.id AS id
ORDER BY id
