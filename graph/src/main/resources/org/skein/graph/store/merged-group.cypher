MATCH (asked:Entity {id: $id})
MATCH (e:Entity {id: coalesce(asked.mergedInto, asked.id)})
RETURN e.id AS id, coalesce(e.members, []) AS members
