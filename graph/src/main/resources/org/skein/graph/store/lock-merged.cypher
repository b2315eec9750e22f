// SET takes the lock on each entity before its state is read.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.known = e.known
RETURN e{.*} AS entity
