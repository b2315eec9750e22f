MATCH (:Chip)<-[:MEASURES]-(m:Measurement {metric: 'count'})
WITH DISTINCT m
