MATCH (n:Claim)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Contradiction)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Document)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Entity)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Grade)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Hub)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Measurement)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Mention)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Name)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Retraction)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Source)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
MATCH (n:Store)
WHERE n.id > ''
RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] } AS edges
ORDER BY n.id;
