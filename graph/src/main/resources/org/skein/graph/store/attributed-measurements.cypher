MATCH (m:Measurement)-[:SAID_BY]->(:Entity), (m)-[:MEASURES]->(e:Entity)
OPTIONAL MATCH (m)-[:RELATIVE_TO]->(o:Entity)
OPTIONAL MATCH (m)-[:HOLDS_IN]->(l:Entity)
RETURN [e.id, m.metric, m.unit, o.id, l.id, toString(m.low), toString(m.high)] AS parts
