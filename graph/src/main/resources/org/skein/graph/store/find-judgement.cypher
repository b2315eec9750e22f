MATCH (j:Judgement {id: $id})
RETURN j{.*} AS judgement
