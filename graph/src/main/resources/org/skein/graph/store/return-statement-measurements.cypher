MATCH (m)-[:MEASURES]->(e:Entity), (m)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (m)-[:RELATIVE_TO]->(o:Entity)
OPTIONAL MATCH (m)-[:HOLDS_IN]->(l:Entity)
OPTIONAL MATCH (m)-[:SAID_BY]->(b:Entity)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN m.id AS id,
       [e.id, m.metric, m.unit, o.id, l.id, toString(m.low), toString(m.high)] AS parts,
       m.mood AS mood, d.id AS documentId, d.origin AS root, d.published AS published,
       p.id AS sourceId, b.id AS saidById, m.origin AS origin, null AS retracted
