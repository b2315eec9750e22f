MATCH (d:Document)
