MATCH (j:Judgement)
WHERE j.revokedAt IS NULL
RETURN DISTINCT j.first AS first, j.second AS second, j.verdict AS verdict
ORDER BY first, second, verdict
