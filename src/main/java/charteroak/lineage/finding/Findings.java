package charteroak.lineage.finding;

import charteroak.ground.api.PagedList.Asked;
import charteroak.ground.api.PagedList.Page;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.SeenGraph.Question;
import charteroak.ground.visibility.Viewer;
import charteroak.lineage.linkage.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads findings, and what became of them. */
@Component
record Findings(SeenGraph graph) {

    private static final String SEEN = """
            visible(run)
              AND NOT EXISTS { (finding)-[:ABOUT]->(thing) WHERE NOT visible(thing) }
              AND NOT EXISTS { (finding)-[:JUDGED_FOR]->(judged:Project) WHERE NOT visible(judged) }
            """;

    /** The latest act that settles a finding and is not voided, with what else became of the finding. */
    private static final String WHAT_BECAME_OF_IT = """
            WITH finding, run, head(COLLECT {
              MATCH (finding)-[:JUDGED_FOR]->(:Project)<-[:ON]-(act:Act)
              WHERE act.kind = 'FINDING_RESOLVED' AND act.findingId = finding.id
                AND NOT EXISTS { (act)<-[:VOIDS]-(:Act) }
              RETURN {act: act, by: head([(act)-[:BY]->(agency:Agency) | agency.code])}
              ORDER BY act.recordedAt DESC, act.id
              LIMIT 1
            }) AS resolution
            WITH finding, run, resolution,
                 CASE WHEN resolution IS NOT NULL THEN 'RESOLVED' ELSE finding.state END AS state
            """;

    private static final String FILTERED = """
            MATCH (finding:Finding)-[:IN]->(run:Run)
            WHERE ($kind IS NULL OR finding.kind = $kind)
              AND ($runId IS NULL OR run.runId = $runId)
              AND ($project IS NULL
                   OR finding.projectNumber = $project
                   OR EXISTS { (finding)-[:JUDGED_FOR]->(:Project {number: $project}) })
              AND
            """ + SEEN + WHAT_BECAME_OF_IT + """
            WHERE ($state IS NULL OR state = $state)
            """;

    private static final String AFTER_THE_LAST_SEEN =
            "  AND (finding.occurredOn < $day OR (finding.occurredOn = $day AND finding.id > $id))\n";

    private static final String WITH_ITS_RUN = """
            CALL (run) {
              MATCH (job:LinkageJob)-[:HAS_RUN]->(run)
              RETURN job
              ORDER BY job.id
              LIMIT 1
            }
            OPTIONAL MATCH (run)-[:FOR]->(project:Project)
            RETURN finding, run, job, state, resolution, project.id AS project,
                   head([(finding)-[:ABOUT]->(element:DataElement) | element.id]) AS element,
                   head([(finding)-[:JUDGED_FOR]->(judged:Project) WHERE judged.number = finding.projectNumber OR finding.judgedFor = judged.id | judged.id]) AS judgedFor,
                   head([(finding)-[:SHOWN_BY]->(event:LineageEvent) | event]) AS event,
                   head([(finding)-[:SUPERSEDED_AFTER]->(event:LineageEvent) | event]) AS supersedingEvent
            ORDER BY finding.occurredOn DESC, finding.id
            """;

    List<Finding> page(FindingFilter filter, Paging paging, Viewer viewer) {
        String after = paging.afterKey().isEmpty() ? "" : AFTER_THE_LAST_SEEN;
        return narrowed(graph.by(viewer, FILTERED + after + """
                        WITH finding, run, state, resolution
                        ORDER BY finding.occurredOn DESC, finding.id
                        LIMIT $limit
                        """ + WITH_ITS_RUN), filter)
                .with(Finding.place(paging.afterKey()))
                .with("limit", paging.first() + 1)
                .list(Finding::of);
    }

    int count(FindingFilter filter, Viewer viewer) {
        return narrowed(graph.by(viewer, FILTERED + "RETURN count(finding)"), filter)
                .count();
    }

    Optional<Finding> byId(String id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (finding:Finding {id: $id})-[:IN]->(run:Run)
                        WHERE
                        """ + SEEN + WHAT_BECAME_OF_IT + WITH_ITS_RUN)
                .with("id", id)
                .one(Finding::of);
    }

    Map<String, List<Finding>> ofRuns(Collection<String> runs, Viewer viewer) {
        return graph
                .by(viewer, """
                        UNWIND $runs AS id
                        MATCH (finding:Finding)-[:IN]->(run:Run {id: id})
                        WHERE
                        """ + SEEN + WHAT_BECAME_OF_IT + WITH_ITS_RUN)
                .with("runs", runs)
                .list(Finding::of)
                .stream()
                .collect(Collectors.groupingBy(finding -> finding.run().id()));
    }

    /** A page of the findings in each run, in the order of the runs. */
    List<Page<Finding>> pagesOf(List<Run> runs, Asked asked, Viewer viewer) {
        String last = asked.paging().afterKey();
        String after = last.isEmpty() ? "" : AFTER_THE_LAST_SEEN;
        String ofRun = "MATCH (finding:Finding)-[:IN]->(run:Run {id: id})\nWHERE " + SEEN;
        Map<Integer, List<Finding>> found = new HashMap<>();
        Map<Integer, Integer> totals = new HashMap<>();
        graph.by(
                        viewer,
                        """
                        UNWIND range(0, size($runs) - 1) AS place
                        WITH place, $runs[place] AS id
                        WITH place, id,
                        """ + (asked.counted() ? "COUNT {\n" + ofRun + "}" : "0") + """
                          AS total
                        OPTIONAL CALL (id) {
                        """ + ofRun + after
                                + """
                        WITH finding, run
                        ORDER BY finding.occurredOn DESC, finding.id
                        LIMIT $limit
                        """ + WHAT_BECAME_OF_IT + WITH_ITS_RUN + """
                        }
                        RETURN *
                        ORDER BY place, finding.occurredOn DESC, finding.id
                        """)
                .with("runs", runs.stream().map(Run::id).toList())
                .with("limit", asked.limit())
                .with(Finding.place(last))
                .list(Function.identity())
                .forEach(row -> {
                    totals.put(row.number("place"), row.number("total"));
                    List<Finding> ofPlace = found.computeIfAbsent(row.number("place"), none -> new ArrayList<>());
                    row.optionalRow("finding").ifPresent(any -> ofPlace.add(Finding.of(row)));
                });
        return IntStream.range(0, runs.size())
                .mapToObj(place -> new Page<>(found.getOrDefault(place, List.of()), totals.getOrDefault(place, 0)))
                .toList();
    }

    private static Question narrowed(Question asked, FindingFilter filter) {
        return asked.with("runId", filter.runId())
                .with("project", filter.project())
                .with("kind", filter.kind())
                .with("state", filter.state());
    }
}
