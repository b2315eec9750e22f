OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN d{.id, .title, .published, .url, .origin, publisher: p.name, grade: coalesce(p.grade, 'F')} AS document,
       d.text AS text,
       COUNT { MATCH (d)<-[:STATED_IN]-(c:Claim) WHERE c.retracted IS NULL } AS claims
