UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SAID_BY]-(m:Measurement)
WITH DISTINCT m
