UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OBJECT]-(c:Claim {predicate: $predicate})
WITH DISTINCT c
