OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN d{.id, .title, .published, .url, .origin, publisher: p.name, grade: coalesce(p.grade, 'F')} AS document,
       d.text AS text,
       COUNT { (d)<-[:STATED_IN]-(:Claim) } AS claims
