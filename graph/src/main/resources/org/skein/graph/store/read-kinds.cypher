MATCH (e:Entity)
WHERE e.mergedInto IS NULL
RETURN e.id AS id, e.type AS type, e.defenceAffiliation IS NOT NULL AS defence
