UNWIND $rows AS row
MATCH (m:Measurement {id: row.id})
SET m.origin = row.origin
