// SET takes the lock on each entity before its state is read: two writers take turns. The names of
// an entity that was merged are held by the other; those of others are not its own.
UNWIND $ids AS id
MERGE (e:Entity {id: id})
SET e.known = coalesce(e.known, false)
WITH e
OPTIONAL MATCH (h:Entity {id: e.mergedInto})
WITH e, coalesce(h, e) AS holder
RETURN e{.*} AS entity,
       [(holder)-[n:NAMED]->(:Name)
        WHERE coalesce(n.observedFrom, holder.id) = e.id | n{.text, .language, .kind}] AS names
