RETURN COUNT { (:Contradiction) } AS total
