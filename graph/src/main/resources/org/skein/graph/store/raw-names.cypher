UNWIND $rows AS row
CREATE (n:Name {id: row.key})
