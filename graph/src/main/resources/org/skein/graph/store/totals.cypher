// Judgements and revisions are a record of what was done, not of what there is.
MATCH (n)
RETURN count(n) - COUNT { (:Judgement) } - COUNT { (:Change) } AS nodes,
       COUNT { ()-->() } AS relationships
