MATCH (m:Measurement)
