MATCH (c:Claim)-[:SUBJECT]->(s:Entity), (c)-[:OBJECT]->(o:Entity), (c)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN s.id AS subjectId, c.predicate AS predicate, o.id AS objectId,
       c.mood AS mood, c.confidence AS confidence, d.origin AS origin, d.published AS published,
       p.name AS publisher
