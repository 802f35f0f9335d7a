package charteroak.lineage.linkage;

import charteroak.ground.api.Paging;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
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
        String after = paging.afterKey().isEmpty()
                ? ""
                : "  AND (run.firstEventAt < $at OR (run.firstEventAt = $at AND run.id > $id))\n";
        return graph.by(viewer, FILTERED + after + """
                        WITH run
                        ORDER BY run.firstEventAt DESC, run.id
                        LIMIT $limit
                        """ + Runs.WITH_ITS_JOB + """
                        RETURN run, job, project.id AS project
                        ORDER BY run.firstEventAt DESC, run.id
                        """)
                .with(parameters(filter))
                .with(Run.place(paging.afterKey()))
                .with("limit", paging.first() + 1)
                .list(Run::of);
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
}
