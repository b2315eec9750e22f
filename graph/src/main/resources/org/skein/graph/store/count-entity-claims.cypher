MATCH (:Entity {id: $id})<-[end:SUBJECT|OBJECT]-(c:Claim)
WHERE type(end) IN $ends
  AND ($predicate IS NULL OR c.predicate = $predicate)
  AND ($mood IS NULL OR c.mood = $mood)
RETURN count(DISTINCT c) AS total
