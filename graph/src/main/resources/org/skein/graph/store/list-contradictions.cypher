MATCH (k:Contradiction)
RETURN k{.*} AS contradiction
ORDER BY k.origins DESC, k.id
SKIP $offset
LIMIT $limit
