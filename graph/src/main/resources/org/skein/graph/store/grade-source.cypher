// SET takes the lock before the grades are counted: two users who grade at once take turns.
MERGE (s:Source {id: $id})
ON CREATE SET s.name = $name
SET s.grade = CASE WHEN $letter = 'F' THEN null ELSE $letter END
WITH s, COUNT { (s)-[:GRADED]->() } AS number
CREATE (s)-[:GRADED]->(:Grade {id: s.id + '-' + number, number: number, letter: $letter, why: $why,
                               recordedAt: $at})
