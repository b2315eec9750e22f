MATCH (m:Measurement {metric: 'ratio'})-[:RELATIVE_TO]->()
WITH DISTINCT m
