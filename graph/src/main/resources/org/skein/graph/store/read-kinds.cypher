MATCH (e:Entity)
RETURN e.id AS id, e.type AS type, e.defenceAffiliation IS NOT NULL AS defence
