MATCH (s:Store {id: 'store'})
CREATE (:Change {revision: s.revision, documents: $documents, entities: $entities})
WITH s
MATCH (old:Change {revision: s.revision - $kept})
DELETE old
