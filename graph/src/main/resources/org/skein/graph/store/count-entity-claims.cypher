RETURN count(DISTINCT c) AS total
