UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity), (c)-[:STATED_IN]->(d:Document)
RETURN s.id AS subjectId, c.predicate AS predicate, o.id AS objectId,
       c.mood AS mood, c.confidence AS confidence, d.origin AS origin, d.published AS published
