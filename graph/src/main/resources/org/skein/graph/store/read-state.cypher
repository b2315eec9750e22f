MATCH (s:Store {id: 'store'})
RETURN s.format AS format, s.identity AS identity, s.revision AS revision,
       s.projection AS projection, s.dirty AS dirty
