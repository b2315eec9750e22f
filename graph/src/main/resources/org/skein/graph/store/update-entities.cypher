// Labels are types of the vocabulary, with their ancestors.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:$(row.formerLabels)
SET e:$(row.labels)
SET e += row.properties
