// Findings are added to and never replaced: each says whether it is open, for which project it was judged, and since when it counts.
// A number that no project can have is kept as that, as in events.
MATCH (finding:Finding)-[:IN]->(run:Run)
WHERE finding.state IS NULL
OPTIONAL MATCH (run)-[:FOR]->(project:Project)
WITH finding, run, project,
     CASE WHEN run.projectNumber =~ '[A-Za-z0-9][A-Za-z0-9._/-]{0,39}' AND NOT run.projectNumber =~ '.*[0-9]{7}.*'
       THEN run.projectNumber ELSE '(unreadable)' END AS number
SET finding.state = 'OPEN',
    finding.recordedAt = coalesce(finding.recordedAt, datetime({date: finding.occurredOn})),
    finding.countsSince = [coalesce(finding.recordedAt, datetime({date: finding.occurredOn}))],
    finding.subject = coalesce(head([(finding)-[:ABOUT]->(element:DataElement) | element.id]), ''),
    finding.projectNumber = number,
    finding.judgedFor = CASE WHEN project IS NULL THEN 'number:' + number ELSE project.id END,
    finding.message = CASE WHEN finding.kind = 'UNKNOWN_PROJECT' AND number = '(unreadable)'
      THEN 'The run names project (unreadable), which the catalogue does not have.' ELSE finding.message END
FOREACH (judged IN CASE WHEN project IS NULL THEN [] ELSE [project] END | MERGE (finding)-[:JUDGED_FOR]->(judged));
MATCH (run:Run)
WHERE run.projectNumber IS NOT NULL
  AND (run.projectNumbers IS NULL OR NOT EXISTS { (run)<-[:OF]-(:RunPast) })
WITH run,
     CASE WHEN run.projectNumber =~ '[A-Za-z0-9][A-Za-z0-9._/-]{0,39}' AND NOT run.projectNumber =~ '.*[0-9]{7}.*'
       THEN run.projectNumber ELSE '(unreadable)' END AS number,
     COLLECT { MATCH (finding:Finding)-[:IN]->(run) RETURN DISTINCT toString(finding.occurredOn) } AS days
SET run.projectNumbers = coalesce(run.projectNumbers, [number])
MERGE (past:RunPast)-[:OF]->(run)
  ON CREATE SET past.id = 'past-of-' + run.id,
    past.number = number,
    past.named = run.projectNumbers,
    past.days = days,
    past.ended = run.state IN ['COMPLETED', 'ABORTED', 'FAILED'];
// What runs did is for participants unless it is for fewer.
MATCH (thing:Run|LinkageJob|Extract|Field)
WHERE thing.readers IS NULL
SET thing.readers = ['PARTICIPANTS', 'SERVER'];
