package charteroak.linkage;

import charteroak.api.InvalidInput;
import charteroak.api.Paging;
import charteroak.openlineage.LineageId;
import charteroak.store.Row;
import charteroak.visibility.Viewer;
import charteroak.visibility.Visible;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.summary.SummaryCounters;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps what lineage showed that no agreement allows. */
@Component
class Findings {

    private static final String FILTERED = """
            MATCH (finding:Finding)-[:IN]->(run:Run)
            WHERE visible(run)
              AND NOT EXISTS { (finding)-[:ABOUT]->(thing:DataElement) WHERE NOT visible(thing) }
              AND ($kind IS NULL OR finding.kind = $kind)
              AND ($runId IS NULL OR run.runId = $runId)
              AND ($project IS NULL
                   OR run.projectNumber = $project
                   OR EXISTS { (run)-[:FOR]->(:Project {number: $project}) })
            """;

    private static final String WITH_ITS_RUN = """
            CALL (run) {
              MATCH (job:LinkageJob)-[:HAS_RUN]->(run)
              RETURN job
              ORDER BY job.id
              LIMIT 1
            }
            OPTIONAL MATCH (run)-[:FOR]->(project:Project)
            OPTIONAL MATCH (finding)-[:ABOUT]->(element:DataElement)
            RETURN finding, run, job, project.id AS project, element.id AS element
            ORDER BY finding.occurredOn DESC, finding.id
            """;

    private final Neo4jClient graph;

    Findings(Neo4jClient graph) {
        this.graph = graph;
    }

    /** Joins a run to the project its events name, by the number of the project or of its request; false when it was before. */
    boolean joinToProject(String run) {
        SummaryCounters changes = graph.query("""
                        MATCH (run:Run {id: $run})
                        SET run.heldBy = $run
                        REMOVE run.heldBy
                        WITH run
                        OPTIONAL MATCH (byNumber:Project {number: run.projectNumber})
                        OPTIONAL MATCH (:Request {number: run.projectNumber})-[:BECOMES]->(byRequest:Project)
                        WITH run, coalesce(byNumber, byRequest) AS project
                        CALL (run, project) {
                          MATCH (run)-[stale:FOR]->(other:Project)
                          WHERE project IS NULL OR other <> project
                          DELETE stale
                        }
                        SET run.readers = project.readers
                        WITH run, project
                        WHERE project IS NOT NULL
                        MERGE (run)-[:FOR]->(project)
                        """).bind(run).to("run").run().counters();
        return changes.relationshipsCreated() + changes.relationshipsDeleted() > 0;
    }

    /** What a run that names a project read; empty when it names none. */
    Optional<Reading> readingOf(String run) {
        return graph.query("""
                        MATCH (run:Run {id: $run})
                        WHERE run.projectNumber IS NOT NULL
                        OPTIONAL MATCH (run)-[:FOR]->(project:Project)
                        CALL (run) {
                          MATCH (run)-[read:READ]->(:DatasetVersion)
                          UNWIND CASE WHEN run.columnsTraced THEN read.used ELSE read.columns END AS field
                          MATCH (:Field {id: field})-[:OBSERVES]->(element:DataElement)
                          WITH DISTINCT element.id AS element
                          ORDER BY element
                          RETURN collect(element) AS elements
                        }
                        RETURN run.projectNumber AS number, project.id AS project, elements,
                               coalesce(run.startedAt, run.firstEventAt) AS at
                        """)
                .bind(run)
                .to("run")
                .fetchAs(Reading.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new Reading(
                            row.text("number"), row.optionalText("project"), row.texts("elements"), row.instant("at"));
                })
                .one();
    }

    /** Replaces everything found in a run; false when the same was found before. */
    boolean replace(String run, LocalDate day, List<Fact> facts) {
        return graph.query("""
                        MATCH (run:Run {id: $run})
                        CALL (run) {
                          MATCH (stale:Finding)-[:IN]->(run)
                          WHERE NOT stale.id IN [fact IN $facts | fact.id]
                          DETACH DELETE stale
                        }
                        UNWIND $facts AS fact
                        MERGE (finding:Finding {id: fact.id})
                          ON CREATE SET finding.recordedAt = datetime()
                        FOREACH (once IN CASE WHEN finding.kind = fact.kind AND finding.message = fact.message AND finding.occurredOn = $day
                                              THEN [] ELSE [1] END |
                          SET finding.kind = fact.kind, finding.message = fact.message, finding.occurredOn = $day)
                        MERGE (finding)-[:IN]->(run)
                        WITH finding, fact
                        MATCH (element:DataElement {id: fact.element})
                        MERGE (finding)-[:ABOUT]->(element)
                        """)
                .bindAll(Map.of(
                        "run", run,
                        "day", day,
                        "facts", facts.stream().map(fact -> fact.row(run)).toList()))
                .run()
                .counters()
                .containsUpdates();
    }

    /** Runs that name a project and read a dataset known from events. */
    List<String> runsToReview(Collection<String> extracts) {
        return List.copyOf(graph.query("""
                        UNWIND $extracts AS id
                        MATCH (:Extract {id: id})<-[:VERSION_OF]-(:DatasetVersion)<-[:READ]-(run:Run)
                        WHERE run.projectNumber IS NOT NULL
                        RETURN DISTINCT run.id AS run
                        ORDER BY run
                        """)
                .bind(extracts)
                .to("extracts")
                .fetchAs(String.class)
                .all());
    }

    List<Finding> page(FindingFilter filter, Paging paging, Viewer viewer) {
        Map<String, @Nullable Object> parameters = parameters(filter, viewer);
        parameters.put("limit", paging.first() + 1);
        String after = "";
        if (!paging.afterKey().isEmpty()) {
            after = "  AND (finding.occurredOn < $day OR (finding.occurredOn = $day AND finding.id > $id))\n";
            addKey(parameters, paging.afterKey());
        }
        return list(FILTERED + after + """
                        WITH finding, run
                        ORDER BY finding.occurredOn DESC, finding.id
                        LIMIT $limit
                        """ + WITH_ITS_RUN, parameters);
    }

    int count(FindingFilter filter, Viewer viewer) {
        return graph.query(Visible.compiled(FILTERED + "RETURN count(finding)"))
                .bindAll(parameters(filter, viewer))
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    Optional<Finding> byId(String id, Viewer viewer) {
        return list("""
                        MATCH (finding:Finding {id: $id})-[:IN]->(run:Run)
                        WHERE visible(run)
                          AND NOT EXISTS { (finding)-[:ABOUT]->(thing:DataElement) WHERE NOT visible(thing) }
                        """ + WITH_ITS_RUN, Map.of("id", id, "viewer", viewer.tokens())).stream()
                .findFirst();
    }

    Map<String, List<Finding>> ofRuns(Collection<String> runs, Viewer viewer) {
        return list("""
                        UNWIND $runs AS id
                        MATCH (finding:Finding)-[:IN]->(run:Run {id: id})
                        WHERE NOT EXISTS { (finding)-[:ABOUT]->(thing:DataElement) WHERE NOT visible(thing) }
                        """ + WITH_ITS_RUN, Map.of("runs", runs, "viewer", viewer.tokens())).stream()
                .collect(Collectors.groupingBy(finding -> finding.run().id()));
    }

    private List<Finding> list(String query, Map<String, @Nullable Object> parameters) {
        return List.copyOf(graph.query(Visible.compiled(query))
                .bindAll(parameters)
                .fetchAs(Finding.class)
                .mappedBy((types, row) -> Finding.of(new Row(row)))
                .all());
    }

    private static Map<String, @Nullable Object> parameters(FindingFilter filter, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("viewer", viewer.tokens());
        parameters.put("runId", filter.runId());
        parameters.put("project", filter.project());
        parameters.put("kind", filter.kind() == null ? null : filter.kind().name());
        return parameters;
    }

    private static void addKey(Map<String, @Nullable Object> parameters, String key) {
        try {
            String[] parts = key.split("\\|", 2);
            parameters.put("day", LocalDate.parse(parts[0]));
            parameters.put("id", parts.length > 1 ? parts[1] : "");
        } catch (DateTimeParseException fromAnotherList) {
            throw new InvalidInput(
                    "'after' is a cursor of another list; pass the 'endCursor' of an earlier page of findings.");
        }
    }

    /** What a run read for the project it names. */
    record Reading(String projectNumber, @Nullable String project, List<String> elements, Instant at) {}

    /** One thing to find in a run. */
    record Fact(Finding.Kind kind, @Nullable String element, String message) {

        Map<String, @Nullable Object> row(String run) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("id", LineageId.of("finding", run, kind.name(), element == null ? "" : element));
            row.put("kind", kind.name());
            row.put("element", element);
            row.put("message", message);
            return row;
        }
    }
}
