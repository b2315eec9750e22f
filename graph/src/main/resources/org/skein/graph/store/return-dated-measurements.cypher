// A count without a place is of one part or another: four here and ten thousand there are no
// contradiction.
MATCH (m)-[:MEASURES]->(e:Entity), (m)-[:STATED_IN]->(d:Document)
WHERE (m.from IS NOT NULL OR m.to IS NOT NULL) AND m.mood <> 'denied' AND m.metric <> 'other'
  AND (m.metric <> 'count' OR EXISTS { (m)-[:HOLDS_IN]->() })
OPTIONAL MATCH (m)-[:RELATIVE_TO]->(o:Entity)
OPTIONAL MATCH (m)-[:HOLDS_IN]->(l:Entity)
RETURN m.id AS id, e.id AS entityId, m.metric AS metric, m.unit AS unit, o.id AS ofId,
       l.id AS placeId, m.low AS low, m.high AS high, m.from AS from, m.to AS to, m.mood AS mood,
       coalesce(m.origin, d.origin) AS origin, m.confidence AS confidence
