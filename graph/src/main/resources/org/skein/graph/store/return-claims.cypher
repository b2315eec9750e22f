MATCH (c)-[:SUBJECT]->(s:Entity), (c)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:SAID_BY]->(b:Entity)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN c{.*} AS claim,
       s{.id, .type, .name} AS subject,
       o{.id, .type, .name} AS object,
       b{.id, .type, .name} AS saidBy,
       d{.id, .title, .published, .url, .origin, publisher: p.name, grade: coalesce(p.grade, 'F')} AS document,
       CASE WHEN c.retracted
         THEN head([(c)<-[:RETRACTS]-(r:Retraction) WHERE NOT r.revoked | r{.*}])
       END AS retraction
