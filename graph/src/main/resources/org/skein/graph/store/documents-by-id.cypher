UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN d{.id, .title, .published, .url, .origin, publisher: p.name, grade: coalesce(p.grade, 'F')}
         AS document,
       d{.name, .author, .mediaType, .sentences, .recordedAt} AS body
