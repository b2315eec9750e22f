RETURN COUNT { (:Document) } AS documents,
       COUNT { MATCH (d:Document) WHERE d.origin = d.id } AS origins,
       COUNT { (:Entity) }
         - COUNT { MATCH (e:Entity) WHERE e.mergedInto IS NOT NULL } AS entities,
       COUNT { (:Mention) } AS mentions,
       COUNT { (:Claim) } AS claims,
       COUNT { (:Measurement) } AS measurements
