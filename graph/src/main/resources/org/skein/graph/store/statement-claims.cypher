MATCH (a:Entity {id: $subjectId})<-[one:SUBJECT|OBJECT]-(c:Claim {predicate: $predicate})
MATCH (c)-[other:SUBJECT|OBJECT]->(:Entity {id: $objectId}), (c)-[:STATED_IN]->(d:Document)
WHERE type(one) <> type(other) AND (type(one) = 'SUBJECT' OR $symmetric)
RETURN DISTINCT c.id AS id, c.mood AS mood, c.confidence AS confidence,
       d.id AS documentId, d.origin AS origin, d.published AS published
