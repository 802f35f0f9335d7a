package charteroak.lineage.linkage;

import charteroak.ground.store.Row;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Visible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
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
            WITH owner, run
            ORDER BY run.firstEventAt DESC, run.id
            WITH owner, collect(run)[..$most] AS newest
            UNWIND range(0, size(newest) - 1) AS place
            WITH owner, place, newest[place] AS run
            """;

    private final Neo4jClient graph;
    private final Clock clock;

    Runs(Neo4jClient graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Optional<Run> byId(String id, Viewer viewer) {
        return graph.query(Visible.compiled("MATCH (run:Run {id: $id})\nWHERE visible(run)\n" + WITH_ITS_JOB
                        + "RETURN run, job, project.id AS project"))
                .bind(id)
                .to("id")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Run.class)
                .mappedBy((types, row) -> Run.of(new Row(row)))
                .one();
    }

    /** A job, for viewers who may see one of its runs; a job without runs is there for participants. */
    Optional<LinkageJob> jobById(String id, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (job:LinkageJob {id: $id})
                        WHERE visible(job)
                          AND (NOT EXISTS { (job)-[:HAS_RUN]->(:Run) }
                               OR EXISTS { (job)-[:HAS_RUN]->(run:Run) WHERE visible(run) })
                        RETURN job
                        """))
                .bind(id)
                .to("id")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(LinkageJob.class)
                .mappedBy((types, row) -> LinkageJob.of(new Row(row).row("job")))
                .one();
    }

    /** An extract; one that was used only by runs the viewer may not see is hidden from them. */
    Optional<Extract> extractById(String id, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (extract:Extract {id: $id})
                        WHERE visible(extract) AND
                        """ + USED_IN_SIGHT + "RETURN extract"))
                .bind(id)
                .to("id")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Extract.class)
                .mappedBy((types, row) -> Extract.of(new Row(row).row("extract")))
                .one();
    }

    /** The newest runs of each job, at most 100 each. */
    Map<String, List<Run>> ofJobs(Collection<String> jobs, Viewer viewer) {
        return newest("""
                UNWIND $owners AS owner
                MATCH (:LinkageJob {id: owner})-[:HAS_RUN]->(run:Run)
                WHERE visible(run)
                """, jobs, viewer);
    }

    /** The newest runs for each project, at most 100 each. */
    Map<String, List<Run>> ofProjects(Collection<String> projects, Viewer viewer) {
        return newest("""
                UNWIND $owners AS owner
                MATCH (:Project {id: owner})<-[:FOR]-(run:Run)
                WHERE visible(run)
                """, projects, viewer);
    }

    /**
     * The days on which each project's runs started, newest first, at most 100 each. Whoever sees a project may know
     * these days.
     */
    Map<String, List<LocalDate>> daysOfProjects(Collection<String> projects) {
        Map<String, List<LocalDate>> days = new LinkedHashMap<>();
        graph.query("""
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
                .bindAll(Map.of("projects", projects, "zone", clock.getZone().getId(), "most", MOST_RUNS))
                .fetchAs(Ran.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new Ran(row.text("id"), row.day("day"));
                })
                .all()
                .forEach(ran -> days.computeIfAbsent(ran.project(), none -> new ArrayList<>())
                        .add(ran.on()));
        return days;
    }

    Map<String, Integer> eventCounts(Collection<String> runs) {
        return graph
                .query("""
                        UNWIND $runs AS owner
                        MATCH (run:Run {id: owner})
                        RETURN owner, COUNT { (run)<-[:DESCRIBES]-() } AS events
                        """)
                .bind(runs)
                .to("runs")
                .fetchAs(EventCount.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new EventCount(row.text("owner"), row.number("events"));
                })
                .all()
                .stream()
                .collect(Collectors.toMap(EventCount::run, EventCount::events));
    }

    /** The datasets that each run read or, for the use WROTE, wrote. */
    Map<String, List<RunDataset>> datasets(Collection<String> runs, String use, Viewer viewer) {
        return graph
                .query(Visible.compiled("""
                        UNWIND $runs AS owner
                        MATCH (:Run {id: owner})-[use:READ|WROTE]->(:DatasetVersion)-[:VERSION_OF]->(extract:Extract)
                        WHERE type(use) = $use
                        OPTIONAL MATCH (extract)-[:IS]->(dataset:Dataset)
                        WITH owner, extract, use, dataset
                        WHERE dataset IS NULL OR visible(dataset)
                        RETURN owner, extract.id AS id, extract.namespace AS namespace, extract.name AS name, dataset.id AS dataset,
                               use.columns AS columns, use.derivations AS derivations
                        ORDER BY namespace, name, id
                        """))
                .bindAll(Map.of("runs", runs, "use", use, "viewer", viewer.tokens()))
                .fetchAs(DatasetOfRun.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new DatasetOfRun(row.text("owner"), RunDataset.of(row));
                })
                .all()
                .stream()
                .collect(Collectors.groupingBy(
                        DatasetOfRun::run, Collectors.mapping(DatasetOfRun::dataset, Collectors.toList())));
    }

    /** Columns by id, with every source they were ever computed from. */
    Map<String, RunField> fields(Collection<String> ids, Viewer viewer) {
        return graph
                .query(Visible.compiled("""
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
                        RETURN field, element.id AS element, sources
                        """))
                .bind(ids)
                .to("ids")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(RunField.class)
                .mappedBy((types, row) -> RunField.of(new Row(row)))
                .all()
                .stream()
                .collect(Collectors.toMap(RunField::id, field -> field));
    }

    private Map<String, List<Run>> newest(String ofOwner, Collection<String> owners, Viewer viewer) {
        Map<String, List<Run>> found = new LinkedHashMap<>();
        graph.query(Visible.compiled(ofOwner
                        + NEWEST_OF_OWNER
                        + WITH_ITS_JOB
                        + "RETURN owner, run, job, project.id AS project ORDER BY owner, place"))
                .bindAll(Map.of("owners", owners, "most", MOST_RUNS, "viewer", viewer.tokens()))
                .fetchAs(OwnedRun.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new OwnedRun(row.text("owner"), Run.of(row));
                })
                .all()
                .forEach(owned -> found.computeIfAbsent(owned.owner(), none -> new ArrayList<>())
                        .add(owned.run()));
        return found;
    }

    private record Ran(String project, LocalDate on) {}

    private record OwnedRun(String owner, Run run) {}

    private record EventCount(String run, int events) {}

    private record DatasetOfRun(String run, RunDataset dataset) {}
}
