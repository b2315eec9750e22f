// What is derived was brought up to date in the same transaction: the store is no dirtier than before.
MATCH (s:Store {id: 'store'})
SET s.revision = s.revision + 1
SET s.projection = s.projection + $changed
