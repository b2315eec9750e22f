// Of each entity, the claims that state one of these: predicate and other end, as 'parts' has them.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})<-[near:SUBJECT|OBJECT]-(c:Claim)
OPTIONAL MATCH (c)-[far:SUBJECT|OBJECT]->(x:Entity)
WHERE type(far) <> type(near)
WITH row, c, c.predicate + ' ' + coalesce(x.id, '"' + toLower(c.objectText)) AS stated
WHERE stated IN row.stated
WITH DISTINCT c
