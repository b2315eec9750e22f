WHERE e.mergedInto IS NULL
RETURN e{.id, .type, .name} AS entity,
       e.known AS known,
       [(e)-[n:NAMED]->(:Name) | n{.text, .language, .kind}] AS names,
       COUNT { (e)<-[:SUBJECT|OBJECT]-() } AS claims
