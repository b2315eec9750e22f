MATCH (:Entity {id: $id})<-[:MEASURES]-(m:Measurement)-[:STATED_IN]->(d:Document)
WITH m, d
ORDER BY coalesce(d.published, '') DESC, m.id
LIMIT $limit
WITH m
