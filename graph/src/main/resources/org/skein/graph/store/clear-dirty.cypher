// The mark is set again if something was written since the projection began to read.
MATCH (s:Store {id: 'store'})
SET s.dirty = s.revision <> $revision
SET s.revision = s.revision + $changed
SET s.projection = s.projection + $changed
