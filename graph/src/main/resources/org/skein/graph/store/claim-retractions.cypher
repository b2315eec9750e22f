MATCH (:Claim {id: $id})<-[:RETRACTS]-(r:Retraction)
RETURN r{.*} AS retraction
ORDER BY r.number
