// The first SET takes the lock, so that no revision is lost between two writers.
MATCH (s:Store {id: 'store'})
SET s.dirty = true
SET s.revision = s.revision + 1
