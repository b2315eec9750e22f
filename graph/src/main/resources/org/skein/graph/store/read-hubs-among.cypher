UNWIND $ids AS id
MATCH (h:Hub {id: id})
RETURN h{.*} AS hub
