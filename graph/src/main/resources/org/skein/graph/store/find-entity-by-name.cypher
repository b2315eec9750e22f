// Names are shared: a name to show goes before an alias, reference knowledge before what was seen.
MATCH (:Name {id: $key})<-[:NAMED]-(e:Entity)
WITH DISTINCT e
RETURN e{.id, .type, .name} AS entity
ORDER BY toLower(e.name) = $key DESC, e.known DESC, COUNT { (e)<-[:SUBJECT|OBJECT]-() } DESC, e.id
LIMIT 1
