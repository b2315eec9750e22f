UNWIND $rows AS row
CREATE (s:Source {id: row.sourceId, name: row.publisher})
