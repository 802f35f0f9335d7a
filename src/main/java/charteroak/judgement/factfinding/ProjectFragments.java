package charteroak.judgement.factfinding;

import charteroak.agreements.act.Dossiers;
import java.util.List;

/** What is asked of a {@code project} with its {@code own} agreements, over those two variables. */
final class ProjectFragments {

    /** The agreements above each license of the project, and what they grant. */
    static final Fragment ABOVE = new Fragment("above", """
            COLLECT {
              UNWIND own AS license
              MATCH (license)-[:UNDER]->(above:Agreement {kind: 'DSA'})
              WHERE license.kind = 'DUL'
              RETURN {
                license: license.id,
                agreement: above.id,
                grants: COLLECT {
                  MATCH (above)-[:SCHEDULES]->(granting:Schedule)
                  RETURN {schedule: granting.id, things: [(granting)-[:GRANTS]->(thing) | thing.id]}
                }
              }
            }
            """);

    /** The elements that each license of the project lists, by themselves or with their dataset. */
    static final Fragment LISTED = new Fragment("listed", """
            COLLECT {
              UNWIND own AS license
              MATCH (license)-[:SCHEDULES]->(schedule:Schedule)-[:GRANTS]->(thing)
              WHERE license.kind = 'DUL'
              OPTIONAL MATCH (thing)-[:HAS]->(part:DataElement)
              WITH DISTINCT license, schedule, coalesce(part, thing) AS element
              MATCH (element)<-[:HAS]-(dataset:Dataset)
              RETURN {
                license: license.id, schedule: schedule.id, dataset: dataset.id, element: element {.id, .name, .readers}
              }
              ORDER BY element.id, schedule.id
            }
            """);

    /** What was done in the project. */
    static final Fragment HISTORY = new Fragment("history", """
            COLLECT {
              MATCH (act:Act)-[:ON]->(project)
              RETURN
            """ + Dossiers.ACT + "}\n");

    /** When a run of the project was first recorded. */
    static final Fragment FIRST_RUN_AT = new Fragment("firstRunAt", """
            head(COLLECT {
              MATCH (project)<-[:FOR]-(run:Run)
              RETURN coalesce(run.recordedAt, run.firstEventAt) AS at
              ORDER BY at
              LIMIT 1
            })
            """);

    /** What was found in runs judged for the project, once for each time since which it counted. */
    static final Fragment FINDINGS = new Fragment("findings", """
            COLLECT {
              MATCH (project)<-[:JUDGED_FOR]-(finding:Finding)-[:IN]->(run:Run)
              UNWIND range(0, size(finding.countsSince) - 1) AS time
              RETURN {
                id: finding.id,
                kind: finding.kind,
                run: run.runId,
                element: head([(finding)-[:ABOUT]->(element:DataElement) | element.id]),
                named: head([(finding)-[:ABOUT]->(element:DataElement) | element {.name, .readers}]),
                occurredOn: finding.occurredOn,
                recordedAt: finding.countsSince[time],
                setAsideAt: finding.setAsideAt[time],
                readers: run.readers
              }
              ORDER BY finding.occurredOn, finding.id, time
            }
            """);

    static final List<Fragment> ALL = List.of(ABOVE, LISTED, HISTORY, FIRST_RUN_AT, FINDINGS);

    /** The entries of a map with all of it. */
    static final String OF_PROJECT = Fragment.entries(ALL);

    /** The same entries where there is no project. */
    static final String OF_NO_PROJECT = """
            above: [],
            listed: [],
            history: [],
            firstRunAt: null,
            findings: []
            """;

    private ProjectFragments() {}
}
