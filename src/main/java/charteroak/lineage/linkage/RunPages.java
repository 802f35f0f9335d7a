package charteroak.lineage.linkage;

import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Visible;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads runs page by page, newest first, however many there are. */
@Component
class RunPages {

    private static final String FILTERED = """
            MATCH (run:Run)
            WHERE run.firstEventAt IS NOT NULL
              AND visible(run)
              AND ($state IS NULL OR run.state = $state)
              AND ($project IS NULL
                   OR run.projectNumber = $project
                   OR EXISTS { (run)-[:FOR]->(named:Project) WHERE named.number = $project OR named.id = $project })
              AND ($job IS NULL OR EXISTS { (:LinkageJob {id: $job})-[:HAS_RUN]->(run) })
              AND ($dataset IS NULL OR EXISTS {
                MATCH (run)-[:READ|WROTE]->(:DatasetVersion)-[:VERSION_OF]->(:Extract)-[:IS]->(dataset:Dataset {id: $dataset})
                WHERE visible(dataset)
              })
            """;

    private final Neo4jClient graph;

    RunPages(Neo4jClient graph) {
        this.graph = graph;
    }

    List<Run> page(RunFilter filter, Paging paging, Viewer viewer) {
        Map<String, @Nullable Object> parameters = parameters(filter, viewer);
        parameters.put("limit", paging.first() + 1);
        String after = "";
        if (!paging.afterKey().isEmpty()) {
            after = "  AND (run.firstEventAt < $at OR (run.firstEventAt = $at AND run.id > $id))\n";
            addKey(parameters, paging.afterKey());
        }
        return List.copyOf(graph.query(Visible.compiled(FILTERED + after + """
                        WITH run
                        ORDER BY run.firstEventAt DESC, run.id
                        LIMIT $limit
                        CALL (run) {
                          MATCH (job:LinkageJob)-[:HAS_RUN]->(run)
                          RETURN job
                          ORDER BY job.id
                          LIMIT 1
                        }
                        OPTIONAL MATCH (run)-[:FOR]->(project:Project)
                        RETURN run, job, project.id AS project
                        ORDER BY run.firstEventAt DESC, run.id
                        """))
                .bindAll(parameters)
                .fetchAs(Run.class)
                .mappedBy((types, row) -> Run.of(new Row(row)))
                .all());
    }

    int count(RunFilter filter, Viewer viewer) {
        return graph.query(Visible.compiled(FILTERED + "RETURN count(run)"))
                .bindAll(parameters(filter, viewer))
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    private static Map<String, @Nullable Object> parameters(RunFilter filter, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("viewer", viewer.tokens());
        parameters.put("project", filter.project());
        parameters.put("job", filter.job());
        parameters.put("dataset", filter.dataset());
        parameters.put("state", filter.state() == null ? null : filter.state().name());
        return parameters;
    }

    private static void addKey(Map<String, @Nullable Object> parameters, String key) {
        try {
            String[] parts = key.split("\\|", 2);
            parameters.put("at", Instant.parse(parts[0]).atOffset(ZoneOffset.UTC));
            parameters.put("id", parts.length > 1 ? parts[1] : "");
        } catch (DateTimeException fromAnotherList) {
            throw new InvalidInput(
                    "'after' is a cursor of another list; pass the 'endCursor' of an earlier page of runs.");
        }
    }
}
