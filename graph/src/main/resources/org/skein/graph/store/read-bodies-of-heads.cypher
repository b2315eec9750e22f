UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(c:Claim {predicate: $predicate})-[:OBJECT]->(o:Entity)
WHERE c.mood = 'asserted' AND c.retracted IS NULL
RETURN DISTINCT o.id AS id
