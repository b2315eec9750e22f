MATCH (c:Claim {predicate: $predicate})
