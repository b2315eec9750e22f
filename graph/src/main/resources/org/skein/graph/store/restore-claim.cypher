MATCH (c:Claim {id: $id})<-[:RETRACTS]-(r:Retraction {revoked: false})
REMOVE c.retracted
SET r.revoked = true, r.revokedAt = $at, r.revokedWhy = $why
