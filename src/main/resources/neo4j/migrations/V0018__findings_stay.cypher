// Findings are added to and never replaced: each says whether it is open, for which project it was judged, and since when it counts.
MATCH (finding:Finding)-[:IN]->(run:Run)
WHERE finding.state IS NULL
OPTIONAL MATCH (run)-[:FOR]->(project:Project)
SET finding.state = 'OPEN',
    finding.recordedAt = coalesce(finding.recordedAt, datetime({date: finding.occurredOn})),
    finding.countsSince = [coalesce(finding.recordedAt, datetime({date: finding.occurredOn}))],
    finding.subject = coalesce(head([(finding)-[:ABOUT]->(element:DataElement) | element.id]), ''),
    finding.projectNumber = run.projectNumber,
    finding.judgedFor = CASE WHEN project IS NULL THEN 'number:' + run.projectNumber ELSE project.id END
FOREACH (judged IN CASE WHEN project IS NULL THEN [] ELSE [project] END | MERGE (finding)-[:JUDGED_FOR]->(judged));
MATCH (run:Run)
WHERE run.projectNumber IS NOT NULL AND run.projectNumbers IS NULL
SET run.projectNumbers = [run.projectNumber];
MATCH (run:Run)
WHERE run.projectNumber IS NOT NULL AND NOT EXISTS { (run)<-[:OF]-(:RunPast) }
MERGE (past:RunPast)-[:OF]->(run)
SET past.id = 'past-of-' + run.id,
    past.number = run.projectNumber,
    past.named = run.projectNumbers,
    past.days = COLLECT { MATCH (finding:Finding)-[:IN]->(run) RETURN DISTINCT toString(finding.occurredOn) },
    past.ended = run.state IN ['COMPLETED', 'ABORTED', 'FAILED'];
// What runs did is for participants unless it is for fewer.
MATCH (thing:Run|LinkageJob|Extract|Field)
WHERE thing.readers IS NULL
SET thing.readers = ['PARTICIPANTS', 'SERVER'];
