package charteroak.lineage.linkage;

import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.SeenGraph.Question;
import charteroak.ground.visibility.Viewer;
import charteroak.lineage.linkage.LineageGraph.Edge;
import charteroak.lineage.linkage.LineageGraph.Node;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes one step of lineage from any number of things at once, in one query. A dataset with an alias stands for its
 * names in events.
 */
@Component
record LineageSteps(SeenGraph graph) {

    private static final String UPSTREAM = """
            UNWIND $frontier AS id
            CALL (id) {
              MATCH (:Run {id: id})-[read:READ]->(:DatasetVersion)-[:VERSION_OF]->(extract:Extract)
              WHERE $asOf IS NULL OR read.at <= $asOf
              OPTIONAL MATCH (extract)-[:IS]->(dataset:Dataset)
              RETURN DISTINCT coalesce(dataset, extract) AS next, 'READ' AS kind, null AS subtype, false AS masking
              UNION
              MATCH (job:LinkageJob)-[:HAS_RUN]->(run:Run {id: id})
              RETURN job AS next, 'HAS_RUN' AS kind, null AS subtype, false AS masking
              UNION
              MATCH (:Extract|Dataset {id: id})<-[:IS*0..1]-(:Extract)<-[:VERSION_OF]-(:DatasetVersion)<-[wrote:WROTE]-(run:Run)
              WHERE $asOf IS NULL OR wrote.at <= $asOf
              RETURN DISTINCT run AS next, 'WROTE' AS kind, null AS subtype, false AS masking
              UNION
              MATCH (:Field {id: id})-[edge:DERIVED_FROM]->(source:Field)
              WHERE $asOf IS NULL OR edge.at <= $asOf
              RETURN source AS next, edge.kind AS kind, edge.subtype AS subtype, edge.masking AS masking
              UNION
              MATCH (:Field {id: id})<-[:HAS_FIELD]-(:Extract)-[edge:DERIVED_FROM]->(source:Field)
              WHERE $asOf IS NULL OR edge.at <= $asOf
              RETURN source AS next, edge.kind AS kind, edge.subtype AS subtype, edge.masking AS masking
              UNION
              MATCH (job:LinkageJob {id: id})-[use:READS]->(extract:Extract)
              WHERE $asOf IS NULL OR use.at <= $asOf
              OPTIONAL MATCH (extract)-[:IS]->(dataset:Dataset)
              RETURN DISTINCT coalesce(dataset, extract) AS next, 'READ' AS kind, null AS subtype, false AS masking
              UNION
              MATCH (:Extract|Dataset {id: id})<-[:IS*0..1]-(:Extract)<-[use:WRITES]-(job:LinkageJob)
              WHERE $asOf IS NULL OR use.at <= $asOf
              RETURN DISTINCT job AS next, 'WROTE' AS kind, null AS subtype, false AS masking
              UNION
              MATCH (:Field {id: id})-[:OBSERVES]->(element:DataElement)
              RETURN element AS next, 'OBSERVES' AS kind, null AS subtype, false AS masking
            }
            WITH next.id AS from, id AS to, next, kind, subtype, masking
            """;

    private static final String DOWNSTREAM = """
            UNWIND $frontier AS id
            CALL (id) {
              MATCH (:Run {id: id})-[wrote:WROTE]->(:DatasetVersion)-[:VERSION_OF]->(extract:Extract)
              WHERE $asOf IS NULL OR wrote.at <= $asOf
              OPTIONAL MATCH (extract)-[:IS]->(dataset:Dataset)
              RETURN DISTINCT coalesce(dataset, extract) AS next, 'WROTE' AS kind, null AS subtype, false AS masking
              UNION
              MATCH (:LinkageJob {id: id})-[:HAS_RUN]->(run:Run)
              WHERE $asOf IS NULL OR run.firstEventAt <= $asOf
              RETURN run AS next, 'HAS_RUN' AS kind, null AS subtype, false AS masking
              UNION
              MATCH (:Extract|Dataset {id: id})<-[:IS*0..1]-(:Extract)<-[:VERSION_OF]-(:DatasetVersion)<-[read:READ]-(run:Run)
              WHERE $asOf IS NULL OR read.at <= $asOf
              RETURN DISTINCT run AS next, 'READ' AS kind, null AS subtype, false AS masking
              UNION
              MATCH (:Field {id: id})<-[edge:DERIVED_FROM]-(result:Field)
              WHERE $asOf IS NULL OR edge.at <= $asOf
              RETURN result AS next, edge.kind AS kind, edge.subtype AS subtype, edge.masking AS masking
              UNION
              MATCH (:Field {id: id})<-[edge:DERIVED_FROM]-(:Extract)-[:HAS_FIELD]->(result:Field)
              WHERE $asOf IS NULL OR edge.at <= $asOf
              RETURN result AS next, edge.kind AS kind, edge.subtype AS subtype, edge.masking AS masking
              UNION
              MATCH (job:LinkageJob {id: id})-[use:WRITES]->(extract:Extract)
              WHERE $asOf IS NULL OR use.at <= $asOf
              OPTIONAL MATCH (extract)-[:IS]->(dataset:Dataset)
              RETURN DISTINCT coalesce(dataset, extract) AS next, 'WROTE' AS kind, null AS subtype, false AS masking
              UNION
              MATCH (:Extract|Dataset {id: id})<-[:IS*0..1]-(:Extract)<-[use:READS]-(job:LinkageJob)
              WHERE $asOf IS NULL OR use.at <= $asOf
              RETURN DISTINCT job AS next, 'READ' AS kind, null AS subtype, false AS masking
              UNION
              MATCH (:DataElement {id: id})<-[:OBSERVES]-(field:Field)
              RETURN field AS next, 'OBSERVES' AS kind, null AS subtype, false AS masking
            }
            WITH id AS from, next.id AS to, next, kind, subtype, masking
            """;

    private static final String SEEN = """
              visible(next)
              AND (NOT (next:LinkageJob OR next:Extract) OR
                   NOT EXISTS { (next)-[:HAS_RUN]->(:Run) } AND NOT EXISTS { (next)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ|WROTE]-(:Run) }
                   OR EXISTS { (next)-[:HAS_RUN]->(ran:Run) WHERE visible(ran) }
                   OR EXISTS { (next)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ|WROTE]-(using:Run) WHERE visible(using) })
              AND (NOT next:Field OR EXISTS { (next)<-[:HAS_FIELD]-(holder:Extract) WHERE
                (NOT EXISTS { (holder)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ|WROTE]-(:Run) }
                 OR EXISTS { (holder)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ|WROTE]-(user:Run) WHERE visible(user) }) })
            """;

    private static final String DESCRIBED = """
            OPTIONAL MATCH (next)<-[:HAS_FIELD]-(holder:Extract)
            RETURN next.id AS id,
                   CASE head([label IN labels(next) WHERE label IN ['Run', 'LinkageJob', 'Dataset', 'Extract', 'Field', 'DataElement']])
                     WHEN 'Run' THEN 'RUN'
                     WHEN 'LinkageJob' THEN 'JOB'
                     WHEN 'Dataset' THEN 'DATASET'
                     WHEN 'Extract' THEN 'EXTRACT'
                     WHEN 'Field' THEN 'FIELD'
                     WHEN 'DataElement' THEN 'DATA_ELEMENT'
                   END AS nodeKind,
                   CASE WHEN holder IS NULL
                     THEN coalesce(next.title, next.name, next.runId)
                     ELSE next.name + ' (' + holder.name + ')'
                   END AS label
            """;

    /** The node for the thing asked about or, for an extract, the dataset it is declared to be. */
    Optional<Node> start(String id, Viewer viewer) {
        return graph.by(viewer, """
                        CALL {
                          MATCH (n:Run {id: $id}) RETURN n
                          UNION MATCH (n:LinkageJob {id: $id}) RETURN n
                          UNION MATCH (n:Dataset {id: $id}) RETURN n
                          UNION MATCH (n:Extract {id: $id}) RETURN n
                          UNION MATCH (n:Field {id: $id}) RETURN n
                          UNION MATCH (n:DataElement {id: $id}) RETURN n
                        }
                        OPTIONAL MATCH (n)-[:IS]->(dataset:Dataset)
                        WITH coalesce(dataset, n) AS next
                        WHERE
                        """ + SEEN + DESCRIBED).with("id", id).one(row -> Node.of(row, 0));
    }

    /**
     * The things one step from the frontier, each with the edge that leads to it, nearest id first and up to a number
     * of edges.
     */
    List<Step> from(Collection<String> frontier, Way way, int distance, int most) {
        String described = "WHERE " + SEEN
                + "WITH * ORDER BY next.id, from, to, kind, subtype\nLIMIT $most\n"
                + DESCRIBED
                + ", from, to, kind, subtype, masking\nORDER BY id, from, to, kind, subtype, masking";
        return along(way, frontier, described)
                .with("most", most)
                .list(row -> new Step(Node.of(row, distance), row.as(Edge.class)));
    }

    /** How many things one step from the given ones are hidden from the viewer. */
    int hiddenBeside(Collection<String> things, Way way) {
        return along(way, things, "WHERE NOT (" + SEEN + ")\nRETURN count(DISTINCT next)")
                .count();
    }

    private Question along(Way way, Collection<String> frontier, String told) {
        return graph.by(way.viewer(), (way.upstream() ? UPSTREAM : DOWNSTREAM) + told)
                .with("frontier", frontier)
                .with("asOf", way.asOf());
    }

    /** In which direction lineage is followed, as of when, and for whom. */
    record Way(boolean upstream, @Nullable Instant asOf, Viewer viewer) {}

    /** A thing one step further, and the edge that leads to it. */
    record Step(Node node, Edge edge) {}
}
