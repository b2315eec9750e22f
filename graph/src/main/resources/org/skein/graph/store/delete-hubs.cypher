UNWIND $rows AS row
MATCH (h:Hub {id: row.id})
DELETE h
