UNWIND $rows AS row
MERGE (k:Contradiction {id: row.id})
SET k = row.properties
WITH k, row
CALL (k) {
  MATCH (k)-[a:ABOUT]->()
  DELETE a
}
WITH k, row
UNWIND row.entities AS entityId
MATCH (e:Entity {id: entityId})
CREATE (k)-[:ABOUT]->(e)
