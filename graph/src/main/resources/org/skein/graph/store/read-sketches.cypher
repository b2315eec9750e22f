MATCH (d:Document)
RETURN d.id AS id, d.published AS published, d.origin AS origin, d.sketch AS sketch
