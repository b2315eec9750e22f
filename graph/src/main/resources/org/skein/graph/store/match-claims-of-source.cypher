MATCH (:Source {id: $id})<-[:PUBLISHED_BY]-(:Document)<-[:STATED_IN]-(c:Claim)
WITH DISTINCT c
