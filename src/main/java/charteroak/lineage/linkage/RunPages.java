package charteroak.lineage.linkage;

import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private final SeenGraph graph;

    RunPages(SeenGraph graph) {
        this.graph = graph;
    }

    List<Run> page(RunFilter filter, Paging paging, Viewer viewer) {
        Map<String, @Nullable Object> parameters = parameters(filter);
        parameters.put("limit", paging.first() + 1);
        String after = "";
        if (!paging.afterKey().isEmpty()) {
            after = "  AND (run.firstEventAt < $at OR (run.firstEventAt = $at AND run.id > $id))\n";
            addKey(parameters, paging.afterKey());
        }
        return graph.by(viewer, FILTERED + after + """
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
                        """).with(parameters).list(Run::of);
    }

    int count(RunFilter filter, Viewer viewer) {
        return graph.by(viewer, FILTERED + "RETURN count(run)")
                .with(parameters(filter))
                .count();
    }

    private static Map<String, @Nullable Object> parameters(RunFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
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
            throw new InvalidInput(Sentence.of("lineage.cursorOfRuns"));
        }
    }
}
