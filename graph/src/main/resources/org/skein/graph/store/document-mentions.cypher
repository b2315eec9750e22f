MATCH (:Document {id: $id})<-[:FOUND_IN]-(m:Mention)-[:RESOLVED_TO]->(e:Entity)
RETURN m{.*} AS mention, e{.id, .type, .name} AS entity
ORDER BY m.start, m.end, e.id
