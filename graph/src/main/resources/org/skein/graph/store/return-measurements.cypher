MATCH (m)-[:MEASURES]->(e:Entity), (m)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (m)-[:RELATIVE_TO]->(o:Entity)
OPTIONAL MATCH (m)-[:HOLDS_IN]->(l:Entity)
OPTIONAL MATCH (m)-[:SAID_BY]->(b:Entity)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN m{.*} AS measurement,
       e{.id, .type, .name} AS entity,
       o{.id, .type, .name} AS of,
       l{.id, .type, .name} AS place,
       b{.id, .type, .name} AS saidBy,
       d{.id, .title, .published, .url, .origin, publisher: p.name, grade: coalesce(p.grade, 'F')} AS document
