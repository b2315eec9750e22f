MATCH (c:Claim {id: $id})
SET c.retracted = true
CREATE (c)<-[:RETRACTS]-(:Retraction {id: $retraction, number: $number, why: $why,
                                      supersededBy: $supersededBy, revoked: false,
                                      recordedAt: $at})
