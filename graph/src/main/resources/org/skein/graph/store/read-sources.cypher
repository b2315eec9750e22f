MATCH (s:Source)
RETURN s.id AS id, s.name AS name
