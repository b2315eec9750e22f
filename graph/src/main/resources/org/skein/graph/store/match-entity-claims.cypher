MATCH (:Entity {id: $id})<-[end:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(d:Document)
WHERE type(end) IN $ends
  AND ($predicate IS NULL OR c.predicate = $predicate)
  AND ($mood IS NULL OR c.mood = $mood)
  AND ($knownBefore IS NULL OR d.published < $knownBefore OR c.recordedAt < $knownBefore)
  AND ($holdsFrom IS NULL OR
       (c.from IS NOT NULL OR c.to IS NOT NULL)
       AND (c.from IS NULL OR c.from <= $holdsTo)
       AND (c.to IS NULL OR c.to + '~' >= $holdsFrom))
  AND CASE
        WHEN $knownBefore IS NULL THEN c.retracted IS NULL
        ELSE NOT EXISTS {
          MATCH (c)<-[:RETRACTS]-(r:Retraction)
          WHERE r.recordedAt < $knownBefore
            AND (r.revokedAt IS NULL OR r.revokedAt >= $knownBefore)
        }
      END
