MATCH (h:Hub)
RETURN h{.*} AS hub
