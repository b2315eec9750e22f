UNWIND $rows AS row
MATCH (k:Contradiction {id: row.id})
DETACH DELETE k
