MATCH (:Entity {id: $entity})<-[:ABOUT]-(k:Contradiction)
RETURN k{.*} AS contradiction
ORDER BY k.origins DESC, k.id
