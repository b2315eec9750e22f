UNWIND $ids AS entityId
MATCH (:Entity {id: entityId})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.predicate IN $predicates
RETURN DISTINCT c.id AS id
ORDER BY id
