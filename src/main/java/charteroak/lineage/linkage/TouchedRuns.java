package charteroak.lineage.linkage;

import charteroak.ground.store.Row;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads which runs of projects read some elements, and which datasets those runs wrote. */
@Component
class TouchedRuns {

    private static final String THAT_READ = """
            UNWIND keys($elements) AS owner
            MATCH (:Project {id: owner})<-[:FOR]-(run:Run)
            WHERE EXISTS {
              MATCH (run)-[read:READ]->(:DatasetVersion)
              UNWIND read.columns AS column
              MATCH (:Field {id: column})-[:OBSERVES]->(element:DataElement)
              WHERE element.id IN $elements[owner]
            }
            """;

    private final Neo4jClient graph;

    TouchedRuns(Neo4jClient graph) {
        this.graph = graph;
    }

    /** The newest runs of each project that read one of its elements, at most 100 each. */
    Map<String, List<Run>> ofProjects(Map<String, List<String>> elements, Viewer viewer) {
        return byOwner(THAT_READ + """
                  AND visible(run)
                WITH owner, run
                ORDER BY run.firstEventAt DESC, run.id
                WITH owner, collect(run)[..100] AS newest
                UNWIND newest AS run
                CALL (run) {
                  MATCH (job:LinkageJob)-[:HAS_RUN]->(run)
                  RETURN job
                  ORDER BY job.id
                  LIMIT 1
                }
                RETURN owner, run, job, owner AS project
                ORDER BY owner, run.firstEventAt DESC, run.id
                """, elements, viewer, Run::of);
    }

    /** The extracts that such runs wrote; like the runs of visible projects, they are for participants. */
    Map<String, List<Extract>> written(Map<String, List<String>> elements, Viewer viewer) {
        return byOwner(THAT_READ + """
                MATCH (run)-[:WROTE]->(:DatasetVersion)-[:VERSION_OF]->(extract:Extract)
                WHERE visible(extract)
                WITH DISTINCT owner, extract
                RETURN owner, extract
                ORDER BY owner, extract.namespace, extract.name
                """, elements, viewer, row -> Extract.of(row.row("extract")));
    }

    private <T> Map<String, List<T>> byOwner(
            String query, Map<String, List<String>> elements, Viewer viewer, Function<Row, T> read) {
        Map<String, List<T>> found = new LinkedHashMap<>();
        graph.query(Visible.compiled(query))
                .bind(elements)
                .to("elements")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Owned.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new Owned(row.text("owner"), row);
                })
                .all()
                .forEach(owned -> found.computeIfAbsent(owned.owner(), none -> new ArrayList<>())
                        .add(read.apply(owned.row())));
        return found;
    }

    private record Owned(String owner, Row row) {}
}
