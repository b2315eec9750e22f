MATCH (j:Judgement {id: $id})
