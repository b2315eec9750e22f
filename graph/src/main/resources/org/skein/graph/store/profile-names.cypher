MATCH (:Entity {id: $id})<-[:RESOLVED_TO]-(m:Mention)
RETURN m.text AS text, count(DISTINCT m.documentId) AS documents
