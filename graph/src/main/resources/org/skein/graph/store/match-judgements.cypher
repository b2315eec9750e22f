MATCH (j:Judgement)
WHERE ($ids IS NULL OR j.first IN $ids OR j.second IN $ids)
  AND (NOT $standing OR j.revokedAt IS NULL)
