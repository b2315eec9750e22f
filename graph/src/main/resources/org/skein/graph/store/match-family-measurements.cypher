UNWIND $ids AS entityId
MATCH (:Entity {id: entityId})<-[:MEASURES]-(m:Measurement)
WHERE $metric IS NULL OR m.metric = $metric
WITH DISTINCT m
