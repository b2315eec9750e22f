// As move-incoming, for what leaves an entity: its names.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]->(x)
WHERE type(r) <> 'TIE'
WITH e, r, x, coalesce(r.observedFrom, e.id) AS observed
WITH e, r, x, observed, coalesce($homes[observed], observed) AS home
WHERE home <> e.id
MATCH (h:Entity {id: home})
CREATE (h)-[n:$(type(r))]->(x)
SET n = properties(r)
SET n.observedFrom = CASE WHEN home = observed THEN NULL ELSE observed END
DELETE r
