// A claim was known if its document was out, or the claim recorded, before $knownBefore; it was
// believed then unless a retraction of before that day was still in force.
MATCH (:Entity {id: $id})<-[end:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(d:Document)
WHERE $knownBefore IS NULL OR d.published < $knownBefore OR c.recordedAt < $knownBefore
OPTIONAL MATCH (c)-[far:SUBJECT|OBJECT]->(o:Entity)
WHERE type(far) <> type(end)
RETURN c.id AS id, c.predicate AS predicate, type(end) = 'SUBJECT' AS outgoing,
       o{.id, .type, .name} AS other, c.objectText AS otherText,
       c.mood AS mood, c.confidence AS confidence, coalesce(c.origin, d.origin) AS origin,
       d.published AS published, c.from AS from, c.to AS to,
       head([(d)-[:PUBLISHED_BY]->(p:Source) | p.id]) AS sourceId,
       head([(c)-[:SAID_BY]->(b:Entity) | b.id]) AS saidById,
       CASE
         WHEN $knownBefore IS NULL THEN coalesce(c.retracted, false)
         ELSE EXISTS {
           MATCH (c)<-[:RETRACTS]-(r:Retraction)
           WHERE r.recordedAt < $knownBefore
             AND (r.revokedAt IS NULL OR r.revokedAt >= $knownBefore)
         }
       END AS retracted
