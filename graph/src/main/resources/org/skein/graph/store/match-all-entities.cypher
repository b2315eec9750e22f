MATCH (e:Entity)
