// Whatever points at one of these entities points at where its observed end is at home; an end that
// is not the observed one says which was. Returns which claims and measurements moved.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r]-(x)
WHERE type(r) <> 'TIE'
WITH e, r, x, coalesce(r.observed, e.id) AS observed
WITH e, r, x, observed, coalesce($homes[observed], observed) AS home
WHERE home <> e.id
MATCH (h:Entity {id: home})
CREATE (x)-[n:$(type(r))]->(h)
SET n = properties(r)
SET n.observed = CASE WHEN home = observed THEN NULL ELSE observed END
WITH x, r, type(r) AS relation, e.id AS former
DELETE r
WITH x, relation, former
WHERE x:Claim OR x:Measurement
RETURN x:Claim AS claim, x.id AS id, relation, former
