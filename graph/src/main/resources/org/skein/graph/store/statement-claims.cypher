MATCH (a:Entity)<-[one:SUBJECT|OBJECT]-(c:Claim {predicate: $predicate})-[other:SUBJECT|OBJECT]->(b:Entity),
      (c)-[:STATED_IN]->(d:Document)
WHERE a.id = $subjectId AND b.id = $objectId
  AND (type(one) = 'SUBJECT' OR $symmetric) AND type(one) <> type(other)
WITH DISTINCT c, d,
     CASE c.mood WHEN 'asserted' THEN 3 WHEN 'planned' THEN 2 WHEN 'alleged' THEN 1 ELSE 0 END AS rank
ORDER BY rank DESC, c.confidence DESC, coalesce(d.published, '') DESC, c.id
LIMIT $limit
RETURN c.id AS id
