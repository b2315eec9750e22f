MATCH (e:Topic)<-[:RESOLVED_TO]-(m:Mention)
RETURN DISTINCT m.documentId AS documentId, e.id AS entityId
