RETURN COUNT { (:Document) } AS documents,
       COUNT { MATCH (d:Document) WHERE d.origin = d.id } AS origins,
       COUNT { (:Entity) } AS entities,
       COUNT { (:Mention) } AS mentions,
       COUNT { (:Claim) } AS claims,
       COUNT { (:Measurement) } AS measurements
