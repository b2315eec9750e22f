MATCH (j:Judgement {id: $id})
SET j += $revocation
