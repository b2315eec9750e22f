WITH j
ORDER BY j.at DESC, j.id
SKIP $offset
LIMIT $limit
MATCH (a:Entity {id: j.first})
MATCH (b:Entity {id: j.second})
OPTIONAL MATCH (c:Entity {id: coalesce(a.mergedInto, a.id)})
WHERE c.id = coalesce(b.mergedInto, b.id)
RETURN j{.*} AS judgement, a{.*} AS first, b{.*} AS second, c{.id, .type, .name} AS into
ORDER BY j.at DESC, j.id
