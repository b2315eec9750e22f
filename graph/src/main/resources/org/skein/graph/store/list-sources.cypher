MATCH (s:Source)
CALL (s) {
  OPTIONAL MATCH (s)<-[:PUBLISHED_BY]-(d:Document)
  RETURN count(d) AS documents,
         sum(CASE WHEN d.origin = d.id THEN 1 ELSE 0 END) AS origins,
         sum(COUNT { MATCH (d)<-[:STATED_IN]-(c:Claim) WHERE c.retracted IS NULL }) AS claims,
         max(d.published) AS lastSeen
}
RETURN s.id AS id, s.name AS name, coalesce(s.grade, 'F') AS grade,
       documents, origins, claims, lastSeen,
       COLLECT {
         MATCH (s)-[:GRADED]->(g:Grade)
         RETURN g{.letter, .why, at: g.recordedAt} ORDER BY g.number DESC
       } AS history
