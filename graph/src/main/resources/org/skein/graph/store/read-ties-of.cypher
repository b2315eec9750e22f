UNWIND $ids AS id
MATCH (:Entity {id: id})-[t:TIE]-(:Entity)
WITH DISTINCT t, startNode(t) AS s, endNode(t) AS o
RETURN s.id AS subjectId, o.id AS objectId, t{.*} AS tie
