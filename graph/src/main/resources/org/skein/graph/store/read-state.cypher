MATCH (s:Store {id: 'store'})
RETURN s.format AS format, s.identity AS identity, s.revision AS revision, s.dirty AS dirty
