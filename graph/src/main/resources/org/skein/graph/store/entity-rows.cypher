MATCH (e:Entity)
WHERE e.id > ''
RETURN e{.id, .type, .name} AS entity, e.known AS known,
       e.defenceAffiliation AS affiliation, e.defenceSource AS source
ORDER BY e.id
