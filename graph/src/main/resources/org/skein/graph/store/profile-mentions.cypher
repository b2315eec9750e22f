// Each name that was met, in each document that has it.
MATCH (:Entity {id: $id})<-[:RESOLVED_TO]-(m:Mention)-[:FOUND_IN]->(d:Document)
WHERE $knownBefore IS NULL OR d.published < $knownBefore OR d.recordedAt < $knownBefore
RETURN d.id AS documentId, d.published AS published, m.text AS text, count(*) AS mentions
