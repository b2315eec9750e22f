MATCH (k:Contradiction)
RETURN k{.*} AS contradiction
