UNWIND $ids AS id
MATCH (m:Measurement {id: id})
