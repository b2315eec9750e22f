// From the end with fewer claims: the other may be a hub.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId}), (o:Entity {id: row.objectId})
WITH row, s, o,
     COUNT { (s)<-[:SUBJECT|OBJECT]-() } <= COUNT { (o)<-[:SUBJECT|OBJECT]-() } AS bySubject
WITH row, s, CASE WHEN bySubject THEN s ELSE o END AS near,
     CASE WHEN bySubject THEN row.objectId ELSE row.subjectId END AS farId
MATCH (near)<-[one:SUBJECT|OBJECT]-(c:Claim)
WHERE c.predicate = row.predicate AND c.retracted IS NULL
MATCH (c)-[other:SUBJECT|OBJECT]->(far:Entity), (c)-[:STATED_IN]->(d:Document)
WHERE far.id = farId AND type(one) <> type(other)
  AND (row.symmetric OR (near = s) = (type(one) = 'SUBJECT'))
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN DISTINCT row.number AS number, c.id AS id, c.mood AS mood, c.confidence AS confidence,
       d.id AS documentId, coalesce(c.origin, d.origin) AS origin, d.published AS published,
       p.name AS publisher
