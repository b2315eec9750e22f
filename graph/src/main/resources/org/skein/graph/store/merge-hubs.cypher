UNWIND $rows AS row
MERGE (h:Hub {id: row.id})
SET h = row.properties
