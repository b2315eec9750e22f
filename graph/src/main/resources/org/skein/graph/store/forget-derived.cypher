// Each forgets a part of what is derived, so much at once. Origins are worked out from nothing.
MATCH (:Entity)-[t:TIE]->(:Entity)
WITH t LIMIT $limit
DELETE t
RETURN count(*) AS forgotten;
MATCH (k:Contradiction)
WITH k LIMIT $limit
DETACH DELETE k
RETURN count(*) AS forgotten;
MATCH (h:Hub)
WITH h LIMIT $limit
DELETE h
RETURN count(*) AS forgotten;
MATCH (c:Claim)
WHERE c.origin IS NOT NULL
WITH c LIMIT $limit
REMOVE c.origin
RETURN count(*) AS forgotten;
MATCH (m:Measurement)
WHERE m.origin IS NOT NULL
WITH m LIMIT $limit
REMOVE m.origin
RETURN count(*) AS forgotten;
