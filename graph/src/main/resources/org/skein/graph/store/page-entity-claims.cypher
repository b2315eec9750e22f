WITH DISTINCT c, d
ORDER BY coalesce(d.published, '') DESC, d.id, c.start, c.id
RETURN c.id AS id
SKIP $offset
LIMIT $limit
