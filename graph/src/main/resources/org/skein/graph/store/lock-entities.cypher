// SET takes the lock on each entity before its state is read: two writers take turns.
UNWIND $ids AS id
MERGE (e:Entity {id: id})
SET e.known = coalesce(e.known, false)
RETURN e{.*} AS entity, [(e)-[n:NAMED]->(:Name) | n{.text, .language, .kind}] AS names
