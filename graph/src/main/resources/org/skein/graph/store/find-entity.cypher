// The id of an entity that was merged leads to the one that it was merged into.
MATCH (asked:Entity {id: $id})
MATCH (e:Entity {id: coalesce(asked.mergedInto, asked.id)})
RETURN e{.id, .type, .name} AS entity, e{.*} AS node,
       [(e)-[n:NAMED]->(:Name) | n{.text, .language, .kind}] AS names
