OPTIONAL MATCH (d:Document {id: $id})
RETURN d IS NOT NULL AS stored
