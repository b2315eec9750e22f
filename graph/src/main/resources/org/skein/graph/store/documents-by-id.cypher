UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d{.id, .title, .published, .url, .origin,
         publisher: COLLECT { MATCH (d)-[:PUBLISHED_BY]->(p:Source) RETURN p.name }[0]} AS document,
       d{.author, .mediaType, .sentences, .recordedAt} AS body
