MATCH (e:Entity {id: $id})
RETURN COUNT {
         MATCH (e)<-[:MEASURES]-(m:Measurement)-[:STATED_IN]->(d:Document)
         WHERE ($knownBefore IS NULL OR d.published < $knownBefore OR m.recordedAt < $knownBefore)
           AND ($holdsFrom IS NULL OR
                (m.from IS NOT NULL OR m.to IS NOT NULL)
                AND (m.from IS NULL OR m.from <= $holdsTo)
                AND (m.to IS NULL OR m.to + '~' >= $holdsFrom))
       } AS measurements
