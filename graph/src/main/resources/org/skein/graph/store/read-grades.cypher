MATCH (s:Source)-[:GRADED]->(g:Grade)
WHERE $before IS NULL OR g.recordedAt < $before
RETURN s.id AS id, s.name AS name, g.letter AS letter, g.number AS number
ORDER BY g.number
