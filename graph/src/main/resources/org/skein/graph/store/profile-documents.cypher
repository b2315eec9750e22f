MATCH (:Entity {id: $id})<-[:RESOLVED_TO]-(m:Mention)
WITH DISTINCT m.documentId AS documentId
MATCH (d:Document {id: documentId})
WITH d
ORDER BY coalesce(d.published, '') DESC, d.id
LIMIT $limit
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN d{.id, .title, .published, .url, .origin, publisher: p.name} AS document
ORDER BY coalesce(d.published, '') DESC, d.id
