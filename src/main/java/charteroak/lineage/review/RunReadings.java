package charteroak.lineage.review;

import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.SeenGraph;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.summary.SummaryCounters;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Joins runs to their projects, and reads everything by which they are judged. */
@Component
public class RunReadings {

    static final String JUDGED_BY_ALL = "the server judges runs by all that is so";

    /** The number a run names or, when it names none, that of the nearest run it is part of. */
    private static final String NAMED = """
            head(COLLECT {
              MATCH path = (run)-[:PART_OF*0..4]->(whole:Run)
              WHERE whole.projectNumber IS NOT NULL
              RETURN whole.projectNumber AS number
              ORDER BY length(path), number
              LIMIT 1
            }) AS number
            """;

    private static final String OF_RUN = """
            MATCH (run:Run {id: $run})
            WHERE run.firstEventAt IS NOT NULL
            OPTIONAL MATCH (run)-[:FOR]->(project:Project)
            OPTIONAL MATCH (past:RunPast)-[:OF]->(run)
            WITH run, project, past,
            """ + NAMED + """
            RETURN number, project.id AS project,
                   coalesce(
                     past {.number, .named, .ended, days: [day IN past.days | date(day)]},
                     {named: [], days: [], ended: false}) AS past,
                   date(datetime({
                     epochMillis: coalesce(run.startedAt, run.firstEventAt).epochMillis, timezone: $zone})) AS day,
                   run.state IN ['COMPLETED', 'ABORTED', 'FAILED'] AS ended,
                   coalesce(run.columnsTraced, false) AS traced,
                   [day IN coalesce(run.startedOn, []) | date(day)] AS startedOn,
                   COLLECT {
                     UNWIND coalesce(run.projectNumbers, []) + coalesce(past.named, []) + coalesce([number], []) AS named
                     WITH DISTINCT named
                     WHERE named IS NOT NULL
                     OPTIONAL MATCH (byNumber:Project {number: named})
                     OPTIONAL MATCH (:Request {number: named})-[:BECOMES]->(byRequest:Project)
                     RETURN {number: named, project: coalesce(byNumber.id, byRequest.id)}
                   } AS named,
                   COLLECT {
                     MATCH (finding:Finding)-[:IN]->(run)
                     RETURN {
                       id: finding.id, kind: finding.kind, subject: coalesce(finding.subject, ''),
                       judgedFor: coalesce(finding.judgedFor, ''), day: finding.occurredOn, open: finding.state = 'OPEN',
                       counts: size(coalesce(finding.setAsideAt, [])) < size(finding.countsSince)
                     }
                   } AS kept,
                   COLLECT {
                     MATCH (run)-[read:READ]->(:DatasetVersion)-[:VERSION_OF]->(extract:Extract)
                     OPTIONAL MATCH (extract)-[:IS]->(dataset:Dataset)
                     WITH extract, dataset, read, COLLECT {
                       UNWIND CASE WHEN run.columnsTraced THEN read.used ELSE read.columns END AS id
                       MATCH (field:Field {id: id})
                       OPTIONAL MATCH (field)-[:OBSERVES]->(element:DataElement)
                       RETURN {
                         field: field.id, name: field.name, element: element.id, identifies: element.identifierClass,
                         guarded: element.identifierClass = 'DIRECT_IDENTIFIER' OR EXISTS { (element)-[:PROTECTED_BY]->() }
                       } AS column
                       ORDER BY column.name
                     } AS columns
                     RETURN {
                       extract: extract.id, name: extract.name, dataset: dataset.id, columns: columns,
                       stated: size(read.columns) > 0,
                       guarded: dataset IS NOT NULL AND (
                         EXISTS { (dataset)-[:PROTECTED_BY]->() }
                         OR any(column IN columns WHERE column.guarded)
                         OR size(read.columns) = 0 AND EXISTS {
                           MATCH (dataset)-[:HAS]->(part:DataElement)
                           WHERE part.identifierClass = 'DIRECT_IDENTIFIER' OR EXISTS { (part)-[:PROTECTED_BY]->() }
                         }),
                       madeHere: EXISTS {
                         MATCH (extract)<-[:VERSION_OF]-(:DatasetVersion)<-[:WROTE]-(writer:Run)
                         WHERE writer = run OR EXISTS { (writer)-[:FOR]->(project) }
                       },
                       madeElsewhere: dataset IS NULL AND EXISTS {
                         MATCH (extract)<-[:VERSION_OF]-(:DatasetVersion)<-[:WROTE]-(writer:Run)
                         WHERE writer <> run AND (project IS NULL OR NOT EXISTS { (writer)-[:FOR]->(project) })
                       }
                     } AS data
                     ORDER BY data.extract
                   } AS reads,
                   COLLECT {
                     MATCH (run)-[wrote:WROTE]->(:DatasetVersion)-[:VERSION_OF]->(extract:Extract)
                     RETURN {
                       extract: extract.id, name: extract.name, traced: size(coalesce(wrote.derivations, [])) > 0,
                       readOn: EXISTS {
                         MATCH (extract)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ]-(:Run)-[:FOR]->(project)
                       },
                       columns: COLLECT {
                         UNWIND wrote.columns AS id
                         MATCH (field:Field {id: id})
                         RETURN {field: field.id, name: field.name}
                         ORDER BY field.name
                       }
                     } AS data
                     ORDER BY data.extract
                   } AS writes
            """;

    private static final String WITH_OPEN_FINDING = """
            UNWIND $ids AS id
            MATCH (:Extract {id: id})<-[:ABOUT]-(:Finding {state: 'OPEN', kind: '%s'})-[:IN]->(run:Run)
            RETURN DISTINCT run.id AS run
            ORDER BY run
            """;

    private final SeenGraph seen;
    private final Neo4jClient graph;
    private final Clock clock;

    RunReadings(SeenGraph seen, Neo4jClient graph, Clock clock) {
        this.seen = seen;
        this.graph = graph;
        this.clock = clock;
    }

    /** Joins a run to its project, by the number of the project or of its request; false when it was joined before. */
    boolean joinToProject(String run) {
        SummaryCounters changes = graph.query("""
                        MATCH (run:Run {id: $run})
                        SET run.heldBy = $run
                        REMOVE run.heldBy
                        WITH run,
                        """ + NAMED + """
                        OPTIONAL MATCH (byNumber:Project {number: number})
                        OPTIONAL MATCH (:Request {number: number})-[:BECOMES]->(byRequest:Project)
                        WITH run, coalesce(byNumber, byRequest) AS project
                        CALL (run, project) {
                          MATCH (run)-[stale:FOR]->(other:Project)
                          WHERE project IS NULL OR other <> project
                          DELETE stale
                        }
                        SET run.readers = coalesce([token IN project.readers WHERE NOT token STARTS WITH 'AUTHOR:'], $participants)
                        FOREACH (once IN CASE WHEN project:Restricted THEN [1] ELSE [] END | SET run:Restricted)
                        FOREACH (once IN CASE WHEN project:Restricted THEN [] ELSE [1] END | REMOVE run:Restricted)
                        WITH run, project
                        WHERE project IS NOT NULL
                        MERGE (run)-[:FOR]->(project)
                        """)
                .bindAll(Map.of("run", run, "participants", Readers.PARTICIPANTS.tokens()))
                .run()
                .counters();
        return changes.relationshipsCreated() + changes.relationshipsDeleted() > 0;
    }

    Optional<RunReading> of(String run) {
        return seen.unseen(JUDGED_BY_ALL, OF_RUN)
                .with("run", run)
                .with("zone", clock.getZone().getId())
                .one(row -> row.as(RunReading.class));
    }

    /** The parts of a run that name no project and so follow the run's. */
    List<String> partsThatFollow(String run) {
        return ids(List.of(run), """
                UNWIND $ids AS id
                MATCH (run:Run {id: id})<-[:PART_OF*1..4]-(part:Run)
                WHERE part.projectNumber IS NULL
                RETURN DISTINCT part.id AS run
                ORDER BY run
                """);
    }

    /** The runs that read or wrote some extracts. */
    public List<String> usersOf(Collection<String> extracts) {
        return ids(extracts, """
                UNWIND $ids AS id
                MATCH (:Extract {id: id})<-[:VERSION_OF]-(:DatasetVersion)<-[:READ|WROTE]-(run:Run)
                RETURN DISTINCT run.id AS run
                ORDER BY run
                """);
    }

    /** The runs that read some extracts before anybody declared what they are or had made them. */
    public List<String> awaitingWordOf(Collection<String> extracts) {
        return ids(extracts, WITH_OPEN_FINDING.formatted("UNBOUND_DATASET"));
    }

    /** The runs that wrote an identifier into some extracts before any run was known to read these. */
    public List<String> awaitingReadersOf(Collection<String> extracts) {
        return ids(extracts, WITH_OPEN_FINDING.formatted("IDENTIFIER_IN_OUTPUT"));
    }

    /** The runs that were judged by the sources of some extracts. */
    public List<String> judgedByTheSourcesOf(Collection<String> extracts) {
        return ids(extracts, """
                UNWIND $ids AS id
                MATCH (:Extract {id: id})<-[:FOLLOWS]-(run:Run)
                RETURN DISTINCT run.id AS run
                ORDER BY run
                """);
    }

    private List<String> ids(Collection<String> ids, String query) {
        return seen.unseen(JUDGED_BY_ALL, query).with("ids", ids).values(String.class);
    }
}
