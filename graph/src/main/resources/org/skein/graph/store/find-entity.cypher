MATCH (e:Entity {id: $id})
RETURN e{.id, .type, .name} AS entity, e{.*} AS node,
       [(e)-[n:NAMED]->(:Name) | n{.text, .language, .kind}] AS names
