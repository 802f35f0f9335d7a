package charteroak.lineage.intake;

import charteroak.ground.id.Bound;
import charteroak.ground.visibility.Readers;
import charteroak.lineage.linkage.Run;
import charteroak.lineage.openlineage.LineageEvent;
import charteroak.lineage.openlineage.LineageEvent.DatasetName;
import charteroak.lineage.openlineage.LineageEvent.JobName;
import charteroak.lineage.openlineage.LineageEvent.ParentRun;
import charteroak.lineage.openlineage.LineageEvent.RunFacts;
import charteroak.lineage.openlineage.LineageEvent.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes what events say. Every write keeps the earliest, the latest or the union of what was said, so that events may
 * come in any order; things are written in order of id, so that two writers take locks in the same order.
 */
@Component
record LineageRecords(Neo4jClient graph, Clock clock) {

    /** Keeps an event; false when it was kept before, together with all it says. */
    boolean keep(LineageEvent event) {
        return graph.query("""
                        MERGE (event:LineageEvent {id: $id})
                          ON CREATE SET event.kind = $kind, event.at = $at, event.text = $text
                        """)
                        .bindAll(Bound.values(
                                Map.of("id", event.id(), "kind", event.kind(), "at", event.at(), "text", event.text())))
                        .run()
                        .counters()
                        .nodesCreated()
                > 0;
    }

    void job(JobName job) {
        graph.query("""
                        MERGE (job:LinkageJob {id: $id})
                          ON CREATE SET job.namespace = $namespace, job.name = $name, job.readers = $participants
                        """).bindAll(named(job)).run();
    }

    void run(LineageEvent event, RunFacts run, JobName job) {
        run(run.runId(), job);
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("event", event.id());
        said.put("run", run.id());
        said.put("at", event.at());
        said.put("type", run.type());
        said.put("rank", run.type().rank());
        said.put("terminal", run.type().terminal());
        said.put("state", Run.State.reportedBy(run.type()));
        said.put("projectNumber", run.projectNumber());
        said.put("startedOn", run.type() == Type.START ? day(event) : null);
        graph.query("""
                        MATCH (run:Run {id: $run})
                        SET run.heldBy = $event
                        REMOVE run.heldBy
                        WITH run
                        SET run.firstEventAt = CASE WHEN run.firstEventAt <= $at THEN run.firstEventAt ELSE $at END
                        WITH run
                        MATCH (event:LineageEvent {id: $event})
                        MERGE (event)-[:DESCRIBES]->(run)
                        SET run.startedAt = CASE WHEN $type <> 'START' OR run.startedAt <= $at THEN run.startedAt ELSE $at END
                        WITH run,
                             $rank > run.rank
                               OR ($terminal AND $rank = run.rank
                                   AND ($at < run.endedAt OR ($at = run.endedAt AND $state < run.state))) AS decides,
                             $projectNumber IS NOT NULL
                               AND (run.projectNumber IS NULL
                                    OR $at > run.projectNumberAt
                                    OR ($at = run.projectNumberAt AND $projectNumber > run.projectNumber)) AS names
                        SET run.projectNumbers = CASE
                              WHEN $projectNumber IS NULL OR $projectNumber IN coalesce(run.projectNumbers, []) THEN run.projectNumbers
                              ELSE COLLECT { UNWIND coalesce(run.projectNumbers, []) + [$projectNumber] AS number RETURN number ORDER BY number }
                            END,
                            run.startedOn = CASE
                              WHEN $startedOn IS NULL OR $startedOn IN coalesce(run.startedOn, []) THEN run.startedOn
                              ELSE COLLECT { UNWIND coalesce(run.startedOn, []) + [$startedOn] AS day RETURN day ORDER BY day }
                            END
                        SET run.state = CASE WHEN decides THEN $state ELSE run.state END,
                            run.rank = CASE WHEN decides THEN $rank ELSE run.rank END,
                            run.endedAt = CASE WHEN decides AND $terminal THEN $at ELSE run.endedAt END,
                            run.projectNumber = CASE WHEN names THEN $projectNumber ELSE run.projectNumber END,
                            run.projectNumberAt = CASE WHEN names THEN $at ELSE run.projectNumberAt END
                        """).bindAll(Bound.values(said)).run();
        if (run.parent() != null) {
            partOf(run.id(), run.parent());
        }
    }

    /** Writes what a job reads and writes, for a job described apart from its runs. */
    void jobUses(LineageEvent event, JobName job) {
        graph.query("""
                        MATCH (job:LinkageJob {id: $job})
                        CALL (job) {
                          UNWIND $inputs AS id
                          MATCH (extract:Extract {id: id})
                          MERGE (job)-[use:READS]->(extract)
                          SET use.at = CASE WHEN use.at <= $at THEN use.at ELSE $at END
                        }
                        CALL (job) {
                          UNWIND $outputs AS id
                          MATCH (extract:Extract {id: id})
                          MERGE (job)-[use:WRITES]->(extract)
                          SET use.at = CASE WHEN use.at <= $at THEN use.at ELSE $at END
                        }
                        """)
                .bindAll(Bound.values(Map.of(
                        "job", job.id(),
                        "at", event.at(),
                        "inputs",
                                event.mentionedAsInputs()
                                        .map(DatasetName::id)
                                        .sorted()
                                        .toList(),
                        "outputs",
                                event.outputs().stream()
                                        .map(dataset -> dataset.name().id())
                                        .sorted()
                                        .toList())))
                .run();
    }

    private void run(String runId, JobName job) {
        Map<String, Object> named = named(job);
        named.put("run", RunFacts.idOf(runId));
        named.put("runId", runId);
        named.put("now", clock.instant());
        graph.query("""
                        MERGE (job:LinkageJob {id: $id})
                          ON CREATE SET job.namespace = $namespace, job.name = $name, job.readers = $participants
                        MERGE (run:Run {id: $run})
                          ON CREATE SET run.runId = $runId, run.state = 'UNKNOWN', run.rank = -1, run.recordedAt = $now, run.readers = $participants
                        MERGE (job)-[:HAS_RUN]->(run)
                        """).bindAll(Bound.values(named)).run();
    }

    /**
     * Joins a run to the run it is part of, naming that run first; a run that is said to be part of itself is not
     * joined.
     */
    private void partOf(String run, ParentRun parent) {
        run(parent.runId(), parent.job());
        if (!run.equals(parent.id())) {
            partOf(run, parent.id());
        }
        if (parent.root() != null && !run.equals(parent.root().id())) {
            partOf(parent.id(), parent.root());
        }
    }

    private void partOf(String run, String parent) {
        graph.query("""
                        MATCH (run:Run {id: $run}), (parent:Run {id: $parent})
                        MERGE (run)-[:PART_OF]->(parent)
                        """).bindAll(Map.of("run", run, "parent", parent)).run();
    }

    private static Map<String, Object> named(JobName job) {
        Map<String, Object> named = new HashMap<>();
        named.put("id", job.id());
        named.put("namespace", job.namespace());
        named.put("name", job.name());
        named.put("participants", Readers.PARTICIPANTS.tokens());
        return named;
    }

    private String day(LineageEvent event) {
        return LocalDate.ofInstant(event.at(), clock.getZone()).toString();
    }
}
