UNWIND $ids AS id
MATCH (m:Measurement {id: id})-[:STATED_IN]->(:Document)<-[:FOUND_IN]-(n:Mention)
WHERE n.start >= m.sentenceStart AND n.end <= m.sentenceEnd
MATCH (n)-[:RESOLVED_TO]->(e:Entity)
WITH DISTINCT id, e
RETURN id, e{.id, .type, .name} AS entity
ORDER BY id, e.id
