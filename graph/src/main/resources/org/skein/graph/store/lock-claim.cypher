// SET takes the lock before the retractions are counted.
MATCH (c:Claim {id: $id})
SET c.id = c.id
RETURN coalesce(c.retracted, false) AS retracted, COUNT { (c)<-[:RETRACTS]-() } AS number
