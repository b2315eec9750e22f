UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.defenceAffiliation IS NOT NULL
RETURN e.id AS id, e.defenceAffiliation AS affiliation, e.defenceSource AS source
