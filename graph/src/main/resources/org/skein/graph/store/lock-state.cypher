// Judgements take turns: what one decides rests on all that stand.
MATCH (s:Store {id: 'store'})
SET s.revision = s.revision
