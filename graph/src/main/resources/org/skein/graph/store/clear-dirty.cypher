// Only if nothing was written since the projection began to read.
MATCH (s:Store {id: 'store'})
WHERE s.revision = $revision
SET s.dirty = false
SET s.revision = s.revision + $changed
