MATCH (:Entity {id: $id})<-[end:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(d:Document)
WHERE type(end) IN $ends
  AND ($predicate IS NULL OR c.predicate = $predicate)
  AND ($mood IS NULL OR c.mood = $mood)
WITH DISTINCT c, d
ORDER BY coalesce(d.published, '') DESC, d.id, c.start, c.id
RETURN c.id AS id
SKIP $offset
LIMIT $limit
