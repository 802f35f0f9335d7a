package charteroak.agreements.stage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The stages that are kept with projects, and what decides on them, for any number of projects in as many queries as for one. */
@Component
record KeptStages(SeenGraph seen, Neo4jClient graph, Archive archive, Clock clock) {

    private static final int AT_A_TIME = 200;
    private static final String WHY = "stages follow from all that was done, whoever may see it";

    /**
     * What is kept with a project.
     *
     * @param asOf the day by which it was worked out; null where an earlier release did
     */
    record KeptStage(
            ProjectStage stage,
            @Nullable LocalDate since,
            @Nullable ProjectStage kept,
            @Nullable LocalDate asOf) {

        static KeptStage of(Row row) {
            return new KeptStage(
                    row.word("stage", ProjectStage.class),
                    row.optionalDay("since"),
                    row.optionalWord("kept", ProjectStage.class),
                    row.optionalDay("asOf"));
        }

        boolean isWhere(StageCourse course) {
            StageEntry now = course.now();
            return now.stage() == stage && Objects.equals(now.since(), since) && course.kept() == kept;
        }
    }

    /** What is kept with each project that something was done to since it was taken over. */
    Map<ProjectId, KeptStage> all() {
        return seen.unseen(WHY, """
                        MATCH (project:Project)
                        WHERE project.stageTakenOver IS NOT NULL
                        RETURN
                          project.id AS id,
                          project.stage AS stage,
                          project.stageSince AS since,
                          project.stageKept AS kept,
                          project.stageAsOf AS asOf
                        ORDER BY id
                        """).each(ProjectId::new, KeptStage::of);
    }

    /** What is kept with each project that a day can have moved: by a signature or an end that nobody recorded on that day. */
    Map<ProjectId, KeptStage> movableBy(LocalDate day) {
        return seen.unseen(WHY, """
                        MATCH (project:Project)
                        WHERE project.stageTakenOver IS NOT NULL AND project.stageAsOf < $day
                        WITH project, coalesce(project.stageKept, project.stage) AS stage
                        WHERE stage = $signing OR (stage IN $licensed AND EXISTS {
                          MATCH (project)-[:RELIES_ON|LICENSES]-(agreement:Agreement)
                          WHERE agreement.termTo < $day
                            OR EXISTS { (agreement)<-[:ON]-(act:Act) WHERE act.kind = $terminated OR act.termTo < $day }
                        })
                        RETURN
                          project.id AS id,
                          project.stage AS stage,
                          project.stageSince AS since,
                          project.stageKept AS kept,
                          project.stageAsOf AS asOf
                        ORDER BY id
                        """)
                .with("day", day)
                .with("signing", ProjectStage.SIGNATURE_COLLECTION)
                .with("licensed", Moves.UNDER_LICENSE)
                .with("terminated", Act.Kind.TERMINATED)
                .each(ProjectId::new, KeptStage::of);
    }

    /** The projects of which a test holds of what is kept with them and what decides, which is read for some of them at a time. */
    List<ProjectId> where(Map<ProjectId, KeptStage> kept, BiPredicate<KeptStage, StageFacts> test) {
        return kept.keySet().stream()
                .gather(Gatherers.windowFixed(AT_A_TIME))
                .flatMap(some -> {
                    Map<ProjectId, StageFacts> facts = facts(some, Instant.EPOCH);
                    return some.stream()
                            .filter(project -> test.test(
                                    Objects.requireNonNull(kept.get(project)),
                                    Objects.requireNonNull(facts.get(project))));
                })
                .toList();
    }

    /** The projects that rest on a document. */
    List<ProjectId> restingOn(AgreementId agreement) {
        return seen.unseen(WHY, """
                        MATCH (:Agreement {id: $id})-[:RELIES_ON|LICENSES]-(project:Project)
                        WITH DISTINCT project.id AS id
                        ORDER BY id
                        RETURN id
                        """).with("id", agreement).list(row -> row.id("id", ProjectId::new));
    }

    /** What decides where projects stand; where nothing has moved one yet, it counts as taken over at an instant. */
    Map<ProjectId, StageFacts> facts(Collection<ProjectId> projects, Instant otherwise) {
        Map<ProjectId, Surroundings> around = surroundings(projects);
        Map<ProjectId, List<Act>> acts = archive.actsOfProjects(projects);
        Map<AgreementId, Dossier> dossiers = archive.dossiers(around.values().stream()
                .flatMap(each -> each.documents().stream())
                .distinct()
                .toList());
        Map<ProjectId, StageFacts> facts = new HashMap<>();
        around.forEach((project, each) -> facts.put(
                project,
                new StageFacts(
                        each.takenOver(),
                        Objects.requireNonNullElse(each.takenOverAt(), otherwise),
                        clock.getZone(),
                        new HashSet<>(each.providers()),
                        acts.getOrDefault(project, List.of()),
                        standing(each.documents(), dossiers))));
        return facts;
    }

    private static List<Standing> standing(Collection<AgreementId> documents, Map<AgreementId, Dossier> dossiers) {
        return documents.stream()
                .flatMap(id -> Stream.ofNullable(dossiers.get(id)))
                .map(dossier -> dossier.knownAt(Instant.MAX))
                .toList();
    }

    private record Surroundings(
            ProjectStage takenOver,
            @Nullable Instant takenOverAt,
            List<AgencyId> providers,
            List<AgreementId> documents) {

        static Surroundings of(Row row) {
            return new Surroundings(
                    row.word("takenOver", ProjectStage.class),
                    row.optionalInstant("takenOverAt"),
                    row.ids("providers", AgencyId::new),
                    row.ids("documents", AgreementId::new));
        }
    }

    private Map<ProjectId, Surroundings> surroundings(Collection<ProjectId> projects) {
        return seen.unseen(WHY, """
                        UNWIND $ids AS id
                        MATCH (project:Project {id: id})
                        RETURN
                          id,
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
                        """).with("ids", projects).each(ProjectId::new, Surroundings::of);
    }

    /** Holds a project against others who would move it, until the transaction ends. */
    void lock(ProjectId project) {
        graph.query("""
                        MATCH (project:Project {id: $id})
                        SET project.stamp = randomUUID()
                        """).bind(project.value()).to("id").run();
    }

    /**
     * Notes that the projects under a license to which nothing was done were taken over by an instant, where the log says that they
     * stand, so that days after it can move them; tells how many.
     */
    int takeOver(Instant at, LocalDate today) {
        return seen.unseen("what follows from the log is the same for everybody", """
                        MATCH (project:Project)
                        WHERE project.stageTakenOver IS NULL AND project.stage IN $licensed
                        SET project.stamp = randomUUID()
                        WITH project
                        WHERE project.stageTakenOver IS NULL
                        SET project.stageTakenOver = project.stage,
                            project.stageTakenOverAt = $at,
                            project.stageAsOf = $today
                        RETURN count(project)
                        """)
                .with("licensed", Moves.UNDER_LICENSE)
                .with("at", at)
                .with("today", today)
                .count();
    }

    void keep(ProjectId project, StageFacts facts, LocalDate asOf) {
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
