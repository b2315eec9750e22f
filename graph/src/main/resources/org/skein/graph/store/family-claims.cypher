UNWIND $ids AS entityId
MATCH (:Entity {id: entityId})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.predicate IN $predicates AND c.retracted IS NULL
RETURN DISTINCT c.id AS id
ORDER BY id
