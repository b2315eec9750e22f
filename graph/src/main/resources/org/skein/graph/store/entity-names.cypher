UNWIND $ids AS id
MATCH (e:Entity {id: id})-[n:NAMED]->(:Name)
RETURN id, n{.text, .language, .kind} AS name
ORDER BY id, n.text, n.language, n.kind
