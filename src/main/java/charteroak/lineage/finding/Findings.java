package charteroak.lineage.finding;

import charteroak.ground.api.PagedList.Asked;
import charteroak.ground.api.PagedList.Page;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.facts.FindingKind;
import charteroak.lineage.linkage.Run;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
              RETURN act {.*, actId: act.id, by: head([(act)-[:BY]->(agency:Agency) | agency.code])}
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

    private static final String WITH_ITS_RUN = Run.WITH_ITS_JOB + """
            RETURN {finding: finding, run: run, job: job, state: state, resolution: resolution, project: project.id,
                    element: head([(finding)-[:ABOUT]->(element:DataElement) | element.id]),
                    judgedFor: head([(finding)-[:JUDGED_FOR]->(judged:Project) WHERE judged.number = finding.projectNumber OR finding.judgedFor = judged.id | judged.id]),
                    event: head([(finding)-[:SHOWN_BY]->(event:LineageEvent) | event]),
                    supersedingEvent: head([(finding)-[:SUPERSEDED_AFTER]->(event:LineageEvent) | event])} AS found
            ORDER BY finding.occurredOn DESC, finding.id
            """;

    /** Which findings to list; a null property does not narrow the list. */
    record FindingFilter(
            @Nullable String runId,
            @Nullable String project,
            @Nullable FindingKind kind,
            Finding.@Nullable State state) {

        static final FindingFilter NONE = new FindingFilter(null, null, null, null);

        FindingFilter ofProject(String number) {
            return new FindingFilter(runId, number, kind, state);
        }

        FindingFilter normalised() {
            return new FindingFilter(runId == null ? null : runId.toLowerCase(Locale.ROOT), project, kind, state);
        }
    }

    List<Finding> page(FindingFilter filter, Paging paging, Viewer viewer) {
        return first(paging.first() + 1, filter, paging.afterKey(), viewer);
    }

    private List<Finding> first(int most, FindingFilter filter, String lastSeen, Viewer viewer) {
        String after = lastSeen.isEmpty() ? "" : AFTER_THE_LAST_SEEN;
        return graph.by(viewer, FILTERED + after + """
                        WITH finding, run, state, resolution
                        ORDER BY finding.occurredOn DESC, finding.id
                        LIMIT $limit
                        """ + WITH_ITS_RUN)
                .with(filter)
                .with(Finding.place(lastSeen))
                .with("limit", most)
                .list(row -> Finding.of(row.row("found")));
    }

    int count(FindingFilter filter, Viewer viewer) {
        return graph.by(viewer, FILTERED + "RETURN count(finding)").with(filter).count();
    }

    /** Every finding that is open, has a project and is for the viewer to see, the oldest first. */
    List<Finding> open(Viewer viewer) {
        FindingFilter open = new FindingFilter(null, null, null, Finding.State.OPEN);
        return first(Integer.MAX_VALUE, open, "", viewer).reversed().stream()
                .filter(finding -> finding.projectId() != null)
                .toList();
    }

    Optional<Finding> byId(String id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (finding:Finding {id: $id})-[:IN]->(run:Run)
                        WHERE
                        """ + SEEN + WHAT_BECAME_OF_IT + WITH_ITS_RUN)
                .with("id", id)
                .one(row -> Finding.of(row.row("found")));
    }

    Map<String, List<Finding>> ofRuns(Collection<String> runs, Viewer viewer) {
        return graph
                .by(viewer, """
                        UNWIND $runs AS id
                        MATCH (finding:Finding)-[:IN]->(run:Run {id: id})
                        WHERE
                        """ + SEEN + WHAT_BECAME_OF_IT + WITH_ITS_RUN)
                .with("runs", runs)
                .list(row -> Finding.of(row.row("found")))
                .stream()
                .collect(Collectors.groupingBy(finding -> finding.run().id()));
    }

    /** A page of the findings in each run, in the order of the runs. */
    List<Page<Finding>> pagesOf(List<Run> runs, Asked asked) {
        String last = asked.paging().afterKey();
        String ofRun = "MATCH (finding:Finding)-[:IN]->(run:Run {id: owner})\nWHERE " + SEEN;
        String rows = ofRun + (last.isEmpty() ? "" : AFTER_THE_LAST_SEEN) + """
                  WITH finding, run
                  ORDER BY finding.occurredOn DESC, finding.id
                  LIMIT $limit
                """ + WHAT_BECAME_OF_IT + WITH_ITS_RUN;
        return graph.by(Viewer.of(asked.caller()), SeenGraph.ofEach(rows, ofRun, asked))
                .with(Finding.place(last))
                .pages(runs.stream().map(Run::id).toList(), asked, Finding::of);
    }
}
