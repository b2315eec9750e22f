MATCH (d:Document)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(p:Source)
RETURN d.id AS id, d.origin AS origin, p.name AS source,
       d.published AS published, d.recordedAt AS recorded
