MATCH (e:Entity {id: $id})
RETURN COUNT { (e)<-[:MEASURES]-() } AS measurements,
       COUNT { (e)<-[:RESOLVED_TO]-() } AS mentions,
       COUNT { MATCH (e)<-[:RESOLVED_TO]-(m:Mention) RETURN DISTINCT m.documentId } AS documents
