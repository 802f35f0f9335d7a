package charteroak.agreements.stage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import charteroak.ground.verification.WorkedOut;
import charteroak.ground.visibility.SeenGraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Keeps with each project the stage at which it stands, in the transaction of every act that may move it: an act in it, or to a document
 * it rests on. A project whose stage was given by the program's log goes on from there.
 */
@Component
class StageKeeper implements WorkedOut {

    private static final long MICROSECOND = 1_000;
    private final SeenGraph seen;
    private final Neo4jClient graph;
    private final Archive archive;
    private final Clock clock;

    StageKeeper(SeenGraph seen, Neo4jClient graph, Archive archive, Clock clock) {
        this.seen = seen;
        this.graph = graph;
        this.archive = archive;
        this.clock = clock;
    }

    @EventListener
    void follow(WrittenAct written) {
        Act act = written.act();
        if (act != null) {
            movedBy(act).forEach(project -> move(project, act));
        }
    }

    private List<ProjectId> movedBy(Act act) {
        return switch (act.subjectId()) {
            case ProjectId project -> List.of(project);
            case AgreementId agreement -> Moves.movesByDocument(act.kind()) ? restingOn(agreement) : List.of();
        };
    }

    private List<ProjectId> restingOn(AgreementId agreement) {
        return seen.unseen("stages follow from all that was done, whoever may see it", """
                        MATCH (:Agreement {id: $id})-[:RELIES_ON|LICENSES]-(project:Project)
                        WITH DISTINCT project.id AS id
                        ORDER BY id
                        RETURN id
                        """)
                .with("id", agreement)
                .list(row -> row.id("id", ProjectId::new));
    }

    private void move(ProjectId project, Act act) {
        lock(project);
        keep(project, facts(project, act.recordedAt().minusNanos(MICROSECOND)), LocalDate.now(clock));
    }

    /** Holds a project against others who would move it, until the transaction ends. */
    private void lock(ProjectId project) {
        graph.query("""
                        MATCH (project:Project {id: $id})
                        SET project.stamp = randomUUID()
                        """).bind(project.value()).to("id").run();
    }

    /** What decides where a project stands; where nothing has moved it yet, it counts as taken over at an instant. */
    private StageFacts facts(ProjectId project, Instant otherwise) {
        Kept kept = kept(project);
        return new StageFacts(
                kept.takenOver(),
                Objects.requireNonNullElse(kept.takenOverAt(), otherwise),
                new HashSet<>(kept.providers()),
                archive.actsOfProjects(List.of(project)).getOrDefault(project, List.of()),
                archive.dossiers(kept.documents()).values().stream()
                        .map(StageKeeper::standing)
                        .toList());
    }

    @Override
    public List<String> differing() {
        return seen.unseen("auditors compare them, who may see everything", """
                        MATCH (project:Project)
                        WHERE project.stageTakenOver IS NOT NULL
                        RETURN
                          project.id AS id,
                          project.stage AS stage,
                          project.stageSince AS since,
                          project.stageKept AS kept,
                          project.stageAsOf AS asOf
                        ORDER BY id
                        """).list(row -> row).stream()
                .filter(row -> !isAsWorkedOut(row))
                .map(row -> row.text("id"))
                .toList();
    }

    @Override
    public String inWords() {
        return "does not stand where its acts put it";
    }

    /** A stage that was worked out by a day must reckon with all that was recorded until now, and is compared as of that day. */
    private boolean isAsWorkedOut(Row kept) {
        StageFacts facts = facts(kept.id("id", ProjectId::new), Instant.MIN);
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = Objects.requireNonNullElse(kept.optionalDay("asOf"), today);
        StageCourse course = StageCourse.of(facts, asOf);
        StageEntry now = course.now();
        return !asOf.isAfter(today)
                && facts.moving().noneMatch(act -> recordedOn(act).isAfter(asOf))
                && now.stage() == kept.word("stage", ProjectStage.class)
                && Objects.equals(now.since(), kept.optionalDay("since"))
                && course.kept() == kept.optionalWord("kept", ProjectStage.class);
    }

    private LocalDate recordedOn(Act act) {
        return LocalDate.ofInstant(act.recordedAt(), clock.getZone());
    }

    private static Standing standing(Dossier dossier) {
        return dossier.knownAt(Instant.MAX);
    }

    private record Kept(
            ProjectStage takenOver,
            @Nullable Instant takenOverAt,
            List<AgencyId> providers,
            List<AgreementId> documents) {

        static Kept of(Row row) {
            return new Kept(
                    row.word("takenOver", ProjectStage.class),
                    row.optionalInstant("takenOverAt"),
                    row.ids("providers", AgencyId::new),
                    row.ids("documents", AgreementId::new));
        }
    }

    private Kept kept(ProjectId project) {
        return seen.unseen("stages follow from all that was done, whoever may see it", """
                        MATCH (project:Project {id: $id})
                        RETURN
                          coalesce(project.stageTakenOver, project.stage) AS takenOver,
                          project.stageTakenOverAt AS takenOverAt,
                          COLLECT {
                            MATCH (project)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(:DataElement)<-[:HAS]-(dataset:Dataset)
                            WITH DISTINCT dataset
                            MATCH (dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
                            RETURN DISTINCT agency.id
                          } AS providers,
                          COLLECT {
                            MATCH (project)-[:RELIES_ON|LICENSES]-(agreement:Agreement)
                            RETURN DISTINCT agreement.id
                          } AS documents
                        """)
                .with("id", project)
                .one(Kept::of)
                .orElseThrow();
    }

    private void keep(ProjectId project, StageFacts facts, LocalDate asOf) {
        StageCourse course = StageCourse.of(facts, asOf);
        StageEntry now = course.now();
        Map<String, @Nullable Object> kept = new HashMap<>();
        kept.put("id", project);
        kept.put("takenOver", facts.takenOver());
        kept.put("takenOverAt", facts.takenOverAt());
        kept.put("stage", now.stage());
        kept.put("since", now.since());
        kept.put("kept", course.kept());
        kept.put("asOf", asOf);
        graph.query("""
                        MATCH (project:Project {id: $id})
                        SET project.stageTakenOver = $takenOver,
                            project.stageTakenOverAt = $takenOverAt,
                            project.stage = $stage,
                            project.stageSince = $since,
                            project.stageKept = $kept,
                            project.stageAsOf = $asOf
                        """).bindAll(Bound.values(kept)).run();
    }
}
