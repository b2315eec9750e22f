MATCH (c:Change)
WHERE c.revision > $after AND c.revision <= $upTo
RETURN DISTINCT c.revision AS revision, c.documents AS documents, c.entities AS entities
