package charteroak.lineage.linkage;

import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads jobs, runs, and the datasets and columns they used. */
@Component
class Runs {

    private static final int MOST_RUNS = 100;

    private static final String WITH_ITS_JOB = """
            CALL (run) {
              MATCH (job:LinkageJob)-[:HAS_RUN]->(run)
              RETURN job
              ORDER BY job.id
              LIMIT 1
            }
            OPTIONAL MATCH (run)-[:FOR]->(project:Project)
            """;

    /**
     * Whether some run used an extract and the viewer may see such a run. A column has its own readers, who are among
     * those of its extract's dataset.
     */
    private static final String USED_IN_SIGHT = """
              (NOT EXISTS { (extract)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ|WROTE]-(:Run) }
               OR EXISTS { (extract)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ|WROTE]-(user:Run) WHERE visible(user) })
            """;

    private static final String NEWEST_OF_OWNER = """
            WITH id, run
            ORDER BY run.firstEventAt DESC, run.id
            WITH id, collect(run)[..$most] AS newest
            UNWIND range(0, size(newest) - 1) AS place
            WITH id, place, newest[place] AS run
            """;

    private final SeenGraph graph;
    private final Clock clock;

    Runs(SeenGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Optional<Run> byId(String id, Viewer viewer) {
        return graph.by(
                        viewer,
                        "MATCH (run:Run {id: $id})\nWHERE visible(run)\n"
                                + WITH_ITS_JOB
                                + "RETURN run, job, project.id AS project")
                .with("id", id)
                .one(Run::of);
    }

    /** A job, for viewers who may see one of its runs; a job without runs is there for participants. */
    Optional<LinkageJob> jobById(String id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (job:LinkageJob {id: $id})
                        WHERE visible(job)
                          AND (NOT EXISTS { (job)-[:HAS_RUN]->(:Run) }
                               OR EXISTS { (job)-[:HAS_RUN]->(run:Run) WHERE visible(run) })
                        RETURN job
                        """).with("id", id).one(row -> LinkageJob.of(row.row("job")));
    }

    /** An extract; one that was used only by runs the viewer may not see is hidden from them. */
    Optional<Extract> extractById(String id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (extract:Extract {id: $id})
                        WHERE visible(extract) AND
                        """ + USED_IN_SIGHT + "RETURN extract")
                .with("id", id)
                .one(row -> Extract.of(row.row("extract")));
    }

    /** The newest runs of each job, at most 100 each. */
    Map<String, List<Run>> ofJobs(Collection<String> jobs, Viewer viewer) {
        return newest("""
                UNWIND $ids AS id
                MATCH (:LinkageJob {id: id})-[:HAS_RUN]->(run:Run)
                WHERE visible(run)
                """, jobs, viewer);
    }

    /** The newest runs for each project, at most 100 each. */
    Map<String, List<Run>> ofProjects(Collection<String> projects, Viewer viewer) {
        return newest("""
                UNWIND $ids AS id
                MATCH (:Project {id: id})<-[:FOR]-(run:Run)
                WHERE visible(run)
                """, projects, viewer);
    }

    /**
     * The days on which each project's runs started, newest first, at most 100 each. Whoever sees a project may know
     * these days.
     */
    Map<String, List<LocalDate>> daysOfProjects(Collection<String> projects) {
        return graph.unseen("whoever sees a project may know on which days it ran", """
                        UNWIND $projects AS id
                        CALL (id) {
                          MATCH (:Project {id: id})<-[:FOR]-(run:Run)
                          WHERE run.firstEventAt IS NOT NULL
                          WITH DISTINCT date(datetime({
                            epochMillis: coalesce(run.startedAt, run.firstEventAt).epochMillis, timezone: $zone})) AS day
                          ORDER BY day DESC
                          LIMIT $most
                          RETURN day
                        }
                        RETURN id, day
                        ORDER BY id, day DESC
                        """)
                .with("projects", projects)
                .with("zone", clock.getZone().getId())
                .with("most", MOST_RUNS)
                .lists(row -> row.day("day"));
    }

    Map<String, Integer> eventCounts(Collection<String> runs) {
        return graph.unseen("of runs that were found for the viewer", """
                        UNWIND $runs AS id
                        MATCH (run:Run {id: id})
                        RETURN id, COUNT { (run)<-[:DESCRIBES]-() } AS events
                        """)
                .with("runs", runs)
                .each(row -> row.number("events"));
    }

    /** The datasets that each run read or, for the use WROTE, wrote. */
    Map<String, List<RunDataset>> datasets(Collection<String> runs, String use, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $runs AS id
                        MATCH (:Run {id: id})-[use:READ|WROTE]->(:DatasetVersion)-[:VERSION_OF]->(extract:Extract)
                        WHERE type(use) = $use
                        OPTIONAL MATCH (extract)-[:IS]->(dataset:Dataset)
                        WITH id, extract, use, dataset
                        WHERE dataset IS NULL OR visible(dataset)
                        RETURN id, extract.id AS extract, extract.namespace AS namespace, extract.name AS name, dataset.id AS dataset,
                               use.columns AS columns, use.derivations AS derivations
                        ORDER BY namespace, name, extract
                        """).with("runs", runs).with("use", use).lists(RunDataset::of);
    }

    /** Columns by id, with every source they were ever computed from. */
    Map<String, RunField> fields(Collection<String> ids, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (field:Field {id: id})<-[:HAS_FIELD]-(extract:Extract)
                        WHERE visible(field) AND
                        """ + USED_IN_SIGHT + """
                        WITH field
                        OPTIONAL MATCH (field)-[:OBSERVES]->(element:DataElement)
                        CALL (field) {
                          UNWIND [field] + COLLECT { MATCH (holder:Extract)-[:HAS_FIELD]->(field) RETURN holder } AS result
                          MATCH (result)-[edge:DERIVED_FROM]->(source:Field)<-[:HAS_FIELD]-(extract:Extract)
                          WHERE visible(source) AND
                        """ + USED_IN_SIGHT + """
                          WITH edge, source, extract
                          ORDER BY extract.name, source.name, edge.kind, edge.subtype, edge.id
                          RETURN collect({derivation: edge.id, id: source.id, dataset: extract.name, field: source.name,
                                          kind: edge.kind, subtype: edge.subtype, masking: edge.masking}) AS sources
                        }
                        RETURN field.id AS id, field, element.id AS element, sources
                        """)
                .with("ids", ids)
                .each(RunField::of);
    }

    private Map<String, List<Run>> newest(String ofOwner, Collection<String> owners, Viewer viewer) {
        return graph.by(
                        viewer,
                        ofOwner
                                + NEWEST_OF_OWNER
                                + WITH_ITS_JOB
                                + "RETURN id, run, job, project.id AS project ORDER BY id, place")
                .with("ids", owners)
                .with("most", MOST_RUNS)
                .lists(Run::of);
    }
}
