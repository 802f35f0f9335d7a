package charteroak.lineage.linkage;

import charteroak.ground.api.Paging;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.SeenGraph.Question;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads runs page by page, newest first, however many there are. */
@Component
record RunPages(SeenGraph graph) {

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

    List<Run> page(RunFilter filter, Paging paging, Viewer viewer) {
        String after = paging.afterKey().isEmpty()
                ? ""
                : "  AND (run.firstEventAt < $at OR (run.firstEventAt = $at AND run.id > $id))\n";
        return narrowed(graph.by(viewer, FILTERED + after + """
                        WITH run
                        ORDER BY run.firstEventAt DESC, run.id
                        LIMIT $limit
                        """ + Runs.WITH_ITS_JOB + """
                        RETURN run, job, project.id AS project
                        ORDER BY run.firstEventAt DESC, run.id
                        """), filter)
                .with(Run.place(paging.afterKey()))
                .with("limit", paging.first() + 1)
                .list(Run::of);
    }

    int count(RunFilter filter, Viewer viewer) {
        return narrowed(graph.by(viewer, FILTERED + "RETURN count(run)"), filter)
                .count();
    }

    private static Question narrowed(Question asked, RunFilter filter) {
        return asked.with("project", filter.project())
                .with("job", filter.job())
                .with("dataset", filter.dataset())
                .with("state", filter.state());
    }
}
