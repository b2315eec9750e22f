MATCH (d:Document)
WHERE d.id > ''
RETURN d{.id, .title, .published, .url, .origin,
         publisher: COLLECT { MATCH (d)-[:PUBLISHED_BY]->(p:Source) RETURN p.name }[0]} AS document,
       d{.author, .mediaType, .sentences, .recordedAt} AS body
ORDER BY d.id
