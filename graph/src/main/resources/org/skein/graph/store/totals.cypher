MATCH (n) WHERE NOT n:Change
RETURN count(n) AS nodes, COUNT { ()-->() } AS relationships
