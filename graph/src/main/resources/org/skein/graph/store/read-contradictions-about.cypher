UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(k:Contradiction)
WITH DISTINCT k
RETURN k{.*} AS contradiction
