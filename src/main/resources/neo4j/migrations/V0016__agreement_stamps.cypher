// Whoever writes to an agreement stamps it; one that bears no stamp was written to before.
MATCH (agreement:Agreement)
WHERE agreement.stamp IS NULL
SET agreement.stamp = randomUUID()
REMOVE agreement.actCount;
