package charteroak.lineage.linkage;

import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads which runs of projects read some elements, and which datasets those runs wrote. */
@Component
class TouchedRuns {

    private static final String THAT_READ = """
            UNWIND keys($elements) AS id
            MATCH (:Project {id: id})<-[:FOR]-(run:Run)
            WHERE EXISTS {
              MATCH (run)-[read:READ]->(:DatasetVersion)
              UNWIND read.columns AS column
              MATCH (:Field {id: column})-[:OBSERVES]->(element:DataElement)
              WHERE element.id IN $elements[id]
            }
            """;

    private final SeenGraph graph;

    TouchedRuns(SeenGraph graph) {
        this.graph = graph;
    }

    /** The newest runs of each project that read one of its elements, at most 100 each. */
    Map<String, List<Run>> ofProjects(Map<String, List<String>> elements, Viewer viewer) {
        return graph.by(viewer, THAT_READ + """
                  AND visible(run)
                WITH id, run
                ORDER BY run.firstEventAt DESC, run.id
                WITH id, collect(run)[..100] AS newest
                UNWIND newest AS run
                CALL (run) {
                  MATCH (job:LinkageJob)-[:HAS_RUN]->(run)
                  RETURN job
                  ORDER BY job.id
                  LIMIT 1
                }
                RETURN id, run, job, id AS project
                ORDER BY id, run.firstEventAt DESC, run.id
                """).with("elements", elements).lists(Run::of);
    }

    /** The extracts that such runs wrote; like the runs of visible projects, they are for participants. */
    Map<String, List<Extract>> written(Map<String, List<String>> elements, Viewer viewer) {
        return graph.by(viewer, THAT_READ + """
                MATCH (run)-[:WROTE]->(:DatasetVersion)-[:VERSION_OF]->(extract:Extract)
                WHERE visible(extract)
                WITH DISTINCT id, extract
                RETURN id, extract
                ORDER BY id, extract.namespace, extract.name
                """)
                .with("elements", elements)
                .lists(row -> Extract.of(row.row("extract")));
    }
}
