MATCH (j:Judgement)
WHERE j.revokedAt IS NULL
RETURN j{.*} AS judgement
ORDER BY j.id
