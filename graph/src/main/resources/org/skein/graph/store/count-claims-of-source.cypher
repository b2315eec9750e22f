MATCH (:Source {id: $id})<-[:PUBLISHED_BY]-(d:Document)
RETURN sum(COUNT { (d)<-[:STATED_IN]-(:Claim) }) AS claims, collect(d.id) AS documents
