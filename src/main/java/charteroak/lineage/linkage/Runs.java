package charteroak.lineage.linkage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.catalogue.catalog.DatasetId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.lineage.openlineage.LineageEvent.RunFacts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads jobs, runs, and the datasets and columns they used. */
@Component
record Runs(SeenGraph graph) {

    /**
     * Whether some run used an extract and the viewer may see such a run. A column has its own readers, who are among
     * those of its extract's dataset.
     */
    private static final String USED_IN_SIGHT = """
              (NOT EXISTS { (extract)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ|WROTE]-(:Run) }
               OR EXISTS { (extract)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ|WROTE]-(user:Run) WHERE visible(user) })
            """;

    /** A run by the id that its events give it. */
    Optional<Run> byRunId(String runId, Viewer viewer) {
        return byId(RunFacts.idOf(runId.toLowerCase(Locale.ROOT)), viewer);
    }

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

    /** Which runs to list; a null property does not narrow the list. */
    record RunFilter(
            @Nullable String project,
            @Nullable String job,
            @Nullable DatasetId dataset,
            Run.@Nullable State state) {

        static final RunFilter NONE = new RunFilter(null, null, null, null);
    }

    /** A page of runs, newest first, however many there are. */
    List<Run> page(RunFilter filter, Paging paging, Viewer viewer) {
        String after = paging.afterKey().isEmpty()
                ? ""
                : "  AND (run.firstEventAt < $at OR (run.firstEventAt = $at AND run.id > $id))\n";
        return graph.by(viewer, FILTERED + after + """
                        WITH run
                        ORDER BY run.firstEventAt DESC, run.id
                        LIMIT $limit
                        """ + Run.WITH_ITS_JOB + """
                        RETURN run, job, project.id AS project
                        ORDER BY run.firstEventAt DESC, run.id
                        """)
                .with(filter)
                .with(Run.place(paging.afterKey()))
                .with("limit", paging.first() + 1)
                .list(Run::of);
    }

    int count(RunFilter filter, Viewer viewer) {
        return graph.by(viewer, FILTERED + "RETURN count(run)").with(filter).count();
    }

    Optional<Run> byId(String id, Viewer viewer) {
        return graph.by(
                        viewer,
                        "MATCH (run:Run {id: $id})\nWHERE visible(run)\n"
                                + Run.WITH_ITS_JOB
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
                        """).with("id", id).one(row -> row.row("job").as(LinkageJob.class));
    }

    /** An extract; one that was used only by runs the viewer may not see is hidden from them. */
    Optional<Extract> extractById(String id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (extract:Extract {id: $id})
                        WHERE visible(extract) AND
                        """ + USED_IN_SIGHT + "RETURN extract")
                .with("id", id)
                .one(row -> row.row("extract").as(Extract.class));
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

    /**
     * The extracts that were written by runs for some projects which read elements of these; like the runs of visible
     * projects, they are for participants.
     */
    Map<ProjectId, List<Extract>> writtenFrom(Map<ProjectId, List<ElementId>> elements, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND keys($elements) AS id
                        MATCH (:Project {id: id})<-[:FOR]-(run:Run)
                        WHERE EXISTS {
                          MATCH (run)-[read:READ]->(:DatasetVersion)
                          UNWIND read.columns AS column
                          MATCH (:Field {id: column})-[:OBSERVES]->(element:DataElement)
                          WHERE element.id IN $elements[id]
                        }
                        MATCH (run)-[:WROTE]->(:DatasetVersion)-[:VERSION_OF]->(extract:Extract)
                        WHERE visible(extract)
                        WITH DISTINCT id, extract
                        RETURN id, extract
                        ORDER BY id, extract.namespace, extract.name
                        """)
                .with("elements", elements)
                .lists(ProjectId::new, row -> row.row("extract").as(Extract.class));
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
}
