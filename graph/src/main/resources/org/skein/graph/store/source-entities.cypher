UNWIND $rows AS row
MATCH (:Name {id: row.key})<-[:NAMED]-(e:Agent)
RETURN row.id AS sourceId, e.id AS entityId, e.type AS type, e.known AS known
