package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.archive.Archive;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.factfinding.CoverageFacts;
import charteroak.judgement.verdict.HypotheticalAct;
import charteroak.judgement.verdict.ImpactReport;
import charteroak.judgement.verdict.ProjectImpact;
import charteroak.judgement.verdict.ProjectImpact.UseChange;
import charteroak.judgement.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What is told of an act before it is done is what came of it: each act of the seed, as foretold the moment before it was recorded. */
@SeededGraphTest
class ActImpactTests {

    private static final int OF_A_KIND = 12;

    private final Coverage coverage;
    private final CoverageFacts facts;
    private final SupposedActs supposed;
    private final Archive archive;
    private final Neo4jClient graph;
    private final HttpGraphQlTester graphQl;

    @Autowired
    ActImpactTests(
            Coverage coverage,
            CoverageFacts facts,
            SupposedActs supposed,
            Archive archive,
            Neo4jClient graph,
            HttpGraphQlTester graphQl) {
        this.coverage = coverage;
        this.facts = facts;
        this.supposed = supposed;
        this.archive = archive;
        this.graph = graph;
        this.graphQl = graphQl;
    }

    @Test
    void isWhatCameOfEachActOfTheSeed() {
        List<Act> acts = recordedAlone();
        Map<Act.Kind, Integer> gained = new EnumMap<>(Act.Kind.class);
        Map<Act.Kind, Integer> lost = new EnumMap<>(Act.Kind.class);
        Map<Act.Kind, Integer> looked = new EnumMap<>(Act.Kind.class);
        for (Act act : acts) {
            if (looked.merge(act.kind(), 1, Integer::sum) <= OF_A_KIND) {
                Instant before = act.recordedAt().minusNanos(1_000);
                HypotheticalAct event = supposed.read(again(act), before, Viewer.SERVER);
                ImpactReport foretold = coverage.impact(event, before, Viewer.SERVER);
                hold(act, before, foretold);
                gained.merge(act.kind(), foretold.usesGaining(), Integer::sum);
                lost.merge(act.kind(), foretold.usesLosing(), Integer::sum);
            }
        }
        System.out.printf("acts foretold: %s; uses gained: %s; lost: %s%n", looked, gained, lost);
        assertThat(looked.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(50);
        assertThat(gained.values().stream().mapToInt(Integer::intValue).sum()).isPositive();
        assertThat(lost.values().stream().mapToInt(Integer::intValue).sum()).isPositive();
    }

    @Test
    void isToldOfWhatIsDoneAboutAProvider() {
        graphQl.document("""
                        {
                          actImpact(act: {act: "acceptMatchFile", subject: "2025-06", by: "DOL", party: "SDE", effectiveOn: "2026-11-22"}) {
                            impact { usesLosing usesGaining }
                          }
                        }
                        """)
                .execute()
                .path("actImpact.impact.usesLosing")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void tellsHowTheAgreementWouldStand() {
        graphQl.document("""
                        {
                          actImpact(
                            act: {act: "suspendAgreement", subject: "DSA-2025-04", by: "DMHAS", effectiveOn: "2026-11-22"}
                            knownAt: "2026-11-22T12:00:00Z"
                          ) {
                            inForceBefore { value }
                            inForceAfter { value reason }
                            forceChanges { from before after }
                            impact { usesLosing usesGaining }
                          }
                        }
                        """)
                .execute()
                .path("actImpact.inForceBefore.value")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("actImpact.inForceAfter.value")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("actImpact.forceChanges[0]")
                .entity(Map.class)
                .isEqualTo(Map.of("from", "2026-11-22", "before", "IN_FORCE", "after", "SUSPENDED"))
                .path("actImpact.impact.usesLosing")
                .entity(Integer.class)
                .satisfies(losing -> assertThat(losing).isPositive());
    }

    @Test
    void refusesWhatIsNotThereAndWhatSaysTooLittle() {
        assertThat(refusalOf("act: \"signAgreement\", subject: \"DSA-0000\", by: \"SDE\""))
                .contains("DSA-0000");
        assertThat(refusalOf("act: \"signAgreement\", subject: \"DSA-2025-04\", by: \"NOBODY\""))
                .contains("NOBODY");
        assertThat(refusalOf("act: \"amendAgreement\", subject: \"DSA-2025-04\", by: \"DMHAS\""))
                .startsWith("Name the act as its mutation.");
        assertThat(refusalOf("act: \"affirmSchedule\", subject: \"DSA-2025-04\", by: \"DMHAS\""))
                .startsWith("Say what the act would be done to");
        assertThat(
                        refusalOf(
                                "act: \"affirmSchedule\", subject: \"DSA-2025-04\", by: \"DMHAS\", schedule: \"schedule-elsewhere\""))
                .contains("has no such schedule");
        assertThat(refusalOf("act: \"resolveFinding\", subject: \"2023-07\", by: \"OPM\", finding: \"finding-1\""))
                .contains("act or finding");
    }

    private String refusalOf(String act) {
        List<String> messages = new ArrayList<>();
        graphQl.document("{ actImpact(act: {%s, effectiveOn: \"2026-11-22\"}) { impact { usesLosing } } }"
                        .formatted(act))
                .execute()
                .errors()
                .satisfy(errors -> errors.forEach(error -> messages.add(Objects.requireNonNull(error.getMessage()))));
        return String.join("; ", messages);
    }

    private void hold(Act act, Instant before, ImpactReport foretold) {
        Map<ProjectId, ProjectImpact> byProject = foretold.projects().stream()
                .collect(Collectors.toMap(impact -> impact.project().id(), impact -> impact));
        List<ProjectId> projects = act.subjectId() instanceof ProjectId project
                ? List.of(project)
                : facts.projectsRestingOn(act.subjectId().value(), Viewer.SERVER);
        for (ProjectId project : projects) {
            ProjectImpact impact = byProject.get(project);
            for (LocalDate day : days(act, impact)) {
                Map<String, Boolean> was = covered(project, day, before);
                Map<String, Boolean> is = covered(project, day, act.recordedAt());
                Map<String, String> came = new TreeMap<>();
                was.forEach((use, covered) -> {
                    boolean now = Boolean.TRUE.equals(is.get(use));
                    if (covered != now) {
                        came.put(use, now ? "gained" : "lost");
                    }
                });
                assertThat(changesOn(impact, day))
                        .as("%s of %s in %s on %s", act.kind(), act.id(), project, day)
                        .isEqualTo(came);
            }
        }
    }

    private Map<String, Boolean> covered(ProjectId project, LocalDate day, Instant knownAt) {
        Map<String, Boolean> covered = new HashMap<>();
        coverage.report(project, new Moment(day, knownAt), Viewer.SERVER)
                .orElseThrow()
                .elements()
                .forEach(use -> covered.put(use.element().id() + " " + use.use(), use.verdict() == Verdict.COVERED));
        return covered;
    }

    private static Map<String, String> changesOn(@Nullable ProjectImpact impact, LocalDate day) {
        Map<String, String> changes = new TreeMap<>();
        if (impact != null) {
            impact.losing().stream()
                    .filter(change -> change.days().contains(day))
                    .forEach(change -> changes.put(change.element().id() + " " + change.use(), "lost"));
            impact.gaining().stream()
                    .filter(change -> change.days().contains(day))
                    .forEach(change -> changes.put(change.element().id() + " " + change.use(), "gained"));
        }
        return changes;
    }

    /** The days about the act, and about the first changes that were foretold. */
    private static TreeSet<LocalDate> days(Act act, @Nullable ProjectImpact impact) {
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate on = act.effectiveOn();
        Stream.of(-400, -1, 0, 1, 400).map(on::plusDays).forEach(days::add);
        if (impact != null) {
            Stream.concat(impact.losing().stream(), impact.gaining().stream())
                    .limit(1)
                    .map(UseChange::days)
                    .flatMap(changed -> changed.turns().stream())
                    .forEach(turn -> {
                        days.add(turn.minusDays(1));
                        days.add(turn);
                    });
        }
        return days;
    }

    private static SupposedAct again(Act act) {
        return new SupposedAct(
                act.kind().deed().word(),
                act.subjectId().value(),
                Objects.requireNonNull(act.byId()).value(),
                act.effectiveOn(),
                act.scheduleId(),
                act.condition(),
                act.concernsId() == null ? null : act.concernsId().value(),
                act.userId(),
                act.amendmentId(),
                act.voidsId(),
                act.findingId(),
                act.vote(),
                act.determination(),
                act.until(),
                null);
    }

    /** The acts that can be foretold and were recorded at an instant at which nothing else was. */
    private List<Act> recordedAlone() {
        List<Act> all = new ArrayList<>();
        Map<AgreementId, Dossier> dossiers =
                archive.dossiers(ids("Agreement").stream().map(AgreementId::new).toList());
        dossiers.values().forEach(dossier -> all.addAll(dossier.acts()));
        archive.actsOfProjects(ids("Project").stream().map(ProjectId::new).toList())
                .values()
                .forEach(all::addAll);
        Map<Instant, Long> at = all.stream().collect(Collectors.groupingBy(Act::recordedAt, Collectors.counting()));
        return all.stream()
                .filter(act -> act.kind() != Act.Kind.DRAFTED && act.kind() != Act.Kind.AMENDED)
                .filter(act -> act.byId() != null && Objects.equals(at.get(act.recordedAt()), 1L))
                .toList();
    }

    private List<String> ids(String label) {
        return List.copyOf(graph.query("MATCH (thing:%s) RETURN thing.id ORDER BY thing.id".formatted(label))
                .fetchAs(String.class)
                .all());
    }
}
