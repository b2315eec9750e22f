UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SAID_BY]-(c:Claim)
WITH DISTINCT c
