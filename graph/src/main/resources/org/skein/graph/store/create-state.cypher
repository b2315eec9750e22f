MERGE (s:Store {id: 'store'})
ON CREATE SET s.format = $format, s.identity = $identity, s.revision = 0, s.projection = 0,
              s.dirty = false
