MATCH (:Entity {id: $id})<-[:MEASURES]-(m:Measurement)-[:STATED_IN]->(d:Document)
WHERE ($knownBefore IS NULL OR d.published < $knownBefore OR m.recordedAt < $knownBefore)
  AND ($holdsFrom IS NULL OR
       (m.from IS NOT NULL OR m.to IS NOT NULL)
       AND (m.from IS NULL OR m.from <= $holdsTo)
       AND (m.to IS NULL OR m.to + '~' >= $holdsFrom))
WITH m, d
ORDER BY coalesce(d.published, '') DESC, m.id
LIMIT $limit
WITH m
