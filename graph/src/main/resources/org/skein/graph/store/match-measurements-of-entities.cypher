UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:MEASURES]-(m:Measurement)
WITH DISTINCT m
