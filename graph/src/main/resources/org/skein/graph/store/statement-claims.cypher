MATCH (a:Entity {id: $subjectId})<-[one:SUBJECT|OBJECT]-(c:Claim {predicate: $predicate})
MATCH (c)-[other:SUBJECT|OBJECT]->(:Entity {id: $objectId}), (c)-[:STATED_IN]->(d:Document)
WHERE c.retracted IS NULL AND type(one) <> type(other) AND (type(one) = 'SUBJECT' OR $symmetric)
RETURN DISTINCT c.id AS id, c.mood AS mood, c.confidence AS confidence,
       d.id AS documentId, coalesce(c.origin, d.origin) AS origin, d.published AS published
