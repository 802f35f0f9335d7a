package charteroak.agreements.stage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.project.ProjectStage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What moves a project from which stage to which, as {@code stages/moves.csv} tells it. */
class StageCourseTests {

    private static final Set<Kind> MOVING = EnumSet.of(
            Kind.VOTED,
            Kind.DECISION_COMMUNICATED,
            Kind.SENT_FOR_SIGNATURE,
            Kind.FILES_CALLED_FOR,
            Kind.MATCH_FILE_ACCEPTED,
            Kind.MATCHING_CONFIRMED,
            Kind.CROSSWALK_RELEASED,
            Kind.RECEIPT_CONFIRMED,
            Kind.OUTPUT_SUBMITTED,
            Kind.OUTPUT_RETURNED,
            Kind.PUBLISHED,
            Kind.ANALYSIS_FINISHED,
            Kind.DESTRUCTION_CERTIFIED,
            Kind.INPUTS_DESTROYED,
            Kind.PROJECT_CLOSED,
            Kind.REQUEST_WITHDRAWN,
            Kind.REQUEST_SUSPENDED,
            Kind.SUSPENSION_LIFTED);
    private static final Map<Kind, String> SAYING = Map.of(
            Kind.VOTED, "VOTED NO by P",
            Kind.MATCH_FILE_ACCEPTED, "MATCH_FILE_ACCEPTED of P");

    record Move(ProjectStage from, String act, String given, ProjectStage to) {

        StageStory story() {
            StageStory story = new StageStory(from);
            if (!given.isEmpty()) {
                Arrays.stream(given.split(" \\+ ")).forEach(story::then);
            }
            return story;
        }
    }

    static List<Move> moves() {
        try (InputStream file =
                Objects.requireNonNull(StageCourseTests.class.getResourceAsStream("/stages/moves.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Move(
                            ProjectStage.valueOf(cells[0]), cells[1], cells[2], ProjectStage.valueOf(cells[3])))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    void anActMovesAProjectAsWritten(Move move) {
        assertThat(move.story().then(move.act).course().now().stage()).isEqualTo(move.to);
    }

    static Stream<Move> othersThan() {
        Set<String> written = new HashSet<>();
        moves().forEach(move -> written.add(move.from + " " + move.act.split(" ")[0]));
        return Arrays.stream(ProjectStage.values())
                .filter(stage -> stage != ProjectStage.SUSPENDED)
                .flatMap(stage -> MOVING.stream()
                        .filter(kind -> !written.contains(stage + " " + kind))
                        .map(kind -> new Move(stage, SAYING.getOrDefault(kind, kind.name()), "", stage)));
    }

    @ParameterizedTest
    @MethodSource("othersThan")
    void whatIsWrittenNowhereMovesNothing(Move move) {
        assertThat(move.story().then(move.act).course().now().stage()).isEqualTo(move.from);
    }

    @Test
    void aStageIsToldWithTheDaySinceWhichAndTheActByWhichItWasReached() {
        StageStory story = new StageStory(ProjectStage.IN_REVIEW)
                .then("VOTED YES by P")
                .then("VOTED YES by Q")
                .then("DECISION_COMMUNICATED");
        assertThat(story.course().entries())
                .containsExactly(
                        new StageEntry(ProjectStage.IN_REVIEW, null, null),
                        new StageEntry(
                                ProjectStage.APPROVED,
                                StageStory.FIRST_DAY.plusDays(1),
                                story.acts().get(1).id()),
                        new StageEntry(
                                ProjectStage.AGREEMENT_DRAFTING,
                                StageStory.FIRST_DAY.plusDays(2),
                                story.acts().get(2).id()));
    }

    @Test
    void whatWasDoneBeforeAProjectWasTakenOverIsReckonedWithButMovesNothing() {
        Instant takenOver = Instant.parse("2026-03-02T12:00:00Z");
        StageStory story = new StageStory(ProjectStage.IN_REVIEW).then("VOTED YES by P");
        assertThat(story.courseSince(takenOver).now().stage()).isEqualTo(ProjectStage.IN_REVIEW);
        assertThat(story.then("VOTED YES by Q").courseSince(takenOver).now().stage())
                .isEqualTo(ProjectStage.APPROVED);
        assertThat(new StageStory(ProjectStage.IN_REVIEW)
                        .then("VOTED NO by P")
                        .courseSince(takenOver)
                        .now()
                        .stage())
                .isEqualTo(ProjectStage.IN_REVIEW);
    }

    @Test
    void aLicenseEndsWithItsLastDayAndNotBefore() {
        LocalDate last = StageStory.FIRST_DAY.plusDays(10);
        StageStory story = new StageStory(ProjectStage.ANALYSIS).signedAtFirst().licensedUntil(last);
        assertThat(story.course(null, last).now().stage()).isEqualTo(ProjectStage.ANALYSIS);
        assertThat(story.course(null, last.plusDays(1)).now())
                .isEqualTo(new StageEntry(ProjectStage.DESTRUCTION_DUE, last.plusDays(1), null));
        assertThat(story.course().now())
                .isEqualTo(story.course(null, last.plusDays(1)).now());
    }

    @Test
    void anExtensionThatIsRecordedLaterBringsAProjectBackIfItWasAgreedInTime() {
        LocalDate last = StageStory.FIRST_DAY.plusDays(10);
        Instant later = Instant.parse("2026-03-20T00:00:00Z");
        LocalDate extended = last.plusMonths(1);
        StageStory inTime = new StageStory(ProjectStage.ANALYSIS)
                .signedAtFirst()
                .licensedUntil(last)
                .extended(last, later, extended);
        assertThat(inTime.course(null, extended).now().stage()).isEqualTo(ProjectStage.ANALYSIS);
        assertThat(inTime.course().now())
                .isEqualTo(new StageEntry(ProjectStage.DESTRUCTION_DUE, extended.plusDays(1), null));
        StageStory tooLate = new StageStory(ProjectStage.ANALYSIS)
                .signedAtFirst()
                .licensedUntil(last)
                .extended(last.plusDays(2), later, extended);
        assertThat(tooLate.course().now().since())
                .as("what is over is not continued")
                .isEqualTo(last.plusDays(1));
    }

    @Test
    void aProjectThatTheLogHandedOverAfterItsLicenseEndedStaysWhereTheLogHadIt() {
        LocalDate last = StageStory.FIRST_DAY.plusDays(10);
        StageStory story = new StageStory(ProjectStage.ANALYSIS).signedAtFirst().licensedUntil(last);
        Instant onTheLastDay = Instant.parse("2026-03-12T12:00:00Z");
        assertThat(story.courseSince(onTheLastDay).now().stage()).isEqualTo(ProjectStage.DESTRUCTION_DUE);
        assertThat(story.courseSince(onTheLastDay.plusSeconds(86_400)).now().stage())
                .isEqualTo(ProjectStage.ANALYSIS);
    }

    @Test
    void aFileThatArrivesUnderALicenseThatEndedIsDueAtOnce() {
        StageStory story = new StageStory(ProjectStage.FILES_IN_PREPARATION)
                .signedAtFirst()
                .licensedUntil(StageStory.FIRST_DAY.minusDays(1));
        assertThat(story.course().now().stage()).isEqualTo(ProjectStage.FILES_IN_PREPARATION);
        story.then("MATCH_FILE_ACCEPTED of P");
        assertThat(story.course().now())
                .isEqualTo(new StageEntry(ProjectStage.DESTRUCTION_DUE, StageStory.FIRST_DAY.plusDays(1), null));
    }

    @Test
    void aWithdrawalThatMovedNothingLeavesWorkStopped() {
        Instant takenOver = Instant.parse("2026-03-02T12:00:00Z");
        StageStory story = new StageStory(ProjectStage.ANALYSIS)
                .on(StageStory.FIRST_DAY.plusDays(3), Instant.parse("2026-03-02T00:00:00Z"), "REQUEST_WITHDRAWN")
                .on(StageStory.FIRST_DAY.plusDays(2), Instant.parse("2026-03-05T00:00:00Z"), "REQUEST_SUSPENDED");
        assertThat(story.courseSince(takenOver).now().stage()).isEqualTo(ProjectStage.SUSPENDED);
    }

    @Test
    void aVoteThatIsVoidedDecidedNothing() {
        StageStory story =
                new StageStory(ProjectStage.IN_REVIEW).then("VOTED NO by P").voiding(0);
        assertThat(story.course().now().stage()).isEqualTo(ProjectStage.IN_REVIEW);
    }

    @Test
    void aProjectReturnsToTheStageItHadAsFarAsThatWentOnMeanwhile() {
        StageStory story = new StageStory(ProjectStage.ANALYSIS).then("REQUEST_SUSPENDED");
        assertThat(story.course().kept()).isEqualTo(ProjectStage.ANALYSIS);
        story.then("DESTRUCTION_CERTIFIED");
        assertThat(story.course().now().stage()).isEqualTo(ProjectStage.SUSPENDED);
        assertThat(story.course().now().since()).isEqualTo(StageStory.FIRST_DAY);
        assertThat(story.course().kept()).isEqualTo(ProjectStage.DESTRUCTION_CERTIFIED);
        story.then("SUSPENSION_LIFTED");
        assertThat(story.course().now().stage()).isEqualTo(ProjectStage.DESTRUCTION_CERTIFIED);
        assertThat(story.course().kept()).isNull();
    }

    @Test
    void aProjectGoesFromReviewToItsEnd() {
        StageStory story = new StageStory(ProjectStage.IN_REVIEW);
        List<ProjectStage> stages = Stream.of(
                        "VOTED YES by P",
                        "VOTED YES by Q",
                        "DECISION_COMMUNICATED",
                        "SENT_FOR_SIGNATURE",
                        "executed before",
                        "FILES_CALLED_FOR",
                        "MATCH_FILE_ACCEPTED of Q",
                        "MATCH_FILE_ACCEPTED of P",
                        "MATCHING_CONFIRMED",
                        "INPUTS_DESTROYED",
                        "CROSSWALK_RELEASED",
                        "RECEIPT_CONFIRMED",
                        "OUTPUT_SUBMITTED",
                        "OUTPUT_RETURNED",
                        "OUTPUT_SUBMITTED",
                        "PUBLISHED",
                        "ANALYSIS_FINISHED",
                        "DESTRUCTION_CERTIFIED",
                        "PROJECT_CLOSED")
                .map(done -> story.then(done).course().now().stage())
                .toList();
        assertThat(stages)
                .containsExactly(
                        ProjectStage.IN_REVIEW,
                        ProjectStage.APPROVED,
                        ProjectStage.AGREEMENT_DRAFTING,
                        ProjectStage.SIGNATURE_COLLECTION,
                        ProjectStage.DSA_EXECUTED,
                        ProjectStage.FILES_IN_PREPARATION,
                        ProjectStage.FILES_IN_PREPARATION,
                        ProjectStage.MATCHING,
                        ProjectStage.DISCLOSURE_REVIEW,
                        ProjectStage.DISCLOSURE_REVIEW,
                        ProjectStage.DATA_RELEASED,
                        ProjectStage.ANALYSIS,
                        ProjectStage.PREPUBLICATION_REVIEW,
                        ProjectStage.REVISION_REQUIRED,
                        ProjectStage.PREPUBLICATION_REVIEW,
                        ProjectStage.PUBLISHED,
                        ProjectStage.DESTRUCTION_DUE,
                        ProjectStage.DESTRUCTION_CERTIFIED,
                        ProjectStage.CLOSED);
    }

    /**
     * 2,000 random histories, half of them under a license that ends: in whatever order their acts are recorded, they lead to the
     * same; what is over stays over; and as of each day they lead to where the whole course says that they were.
     */
    @Test
    void theSameActsLeadToTheSameStageInWhateverOrderTheyAreRecorded() {
        List<String> words = new ArrayList<>(List.of(
                "VOTED YES by P",
                "VOTED YES by Q",
                "VOTED NO by Q",
                "MATCH_FILE_ACCEPTED of P",
                "MATCH_FILE_ACCEPTED of Q",
                "SIGNED by P",
                "TERMINATED"));
        MOVING.stream()
                .filter(kind -> !SAYING.containsKey(kind))
                .map(Kind::name)
                .forEach(words::add);
        Set<ProjectStage> reached = EnumSet.noneOf(ProjectStage.class);
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            ProjectStage from = ProjectStage.values()[random.nextInt(ProjectStage.SUSPENDED.ordinal())];
            List<String> done =
                    random.ints(12, 0, words.size()).mapToObj(words::get).toList();
            List<Integer> order = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
            LocalDate termTo = random.nextBoolean() ? StageStory.FIRST_DAY.plusDays(random.nextInt(14)) : null;
            StageEntry inOrder = told(from, done, order, termTo).course().now();
            Collections.shuffle(order, random);
            StageStory story = told(from, done, order, termTo);
            StageCourse shuffled = story.course();
            assertThat(shuffled.now().stage()).as("history %d", seed).isEqualTo(inOrder.stage());
            assertThat(shuffled.now().since()).as("history %d", seed).isEqualTo(inOrder.since());
            List<ProjectStage> course =
                    shuffled.entries().stream().map(StageEntry::stage).toList();
            assertThat(course.subList(0, course.size() - 1)).noneMatch(Moves::isOver);
            assertThat(stageByDay(story, shuffled)).as("history %d", seed).isTrue();
            reached.add(inOrder.stage());
        }
        assertThat(reached).hasSizeGreaterThan(20);
    }

    private static boolean stageByDay(StageStory story, StageCourse whole) {
        return IntStream.range(0, 16).mapToObj(StageStory.FIRST_DAY::plusDays).allMatch(day -> {
            List<StageEntry> until = whole.entries().stream()
                    .filter(entry -> entry.since() == null || !entry.since().isAfter(day))
                    .toList();
            return story.course(null, day).entries().equals(until);
        });
    }

    private static StageStory told(
            ProjectStage from, List<String> done, List<Integer> order, @Nullable LocalDate termTo) {
        StageStory story = new StageStory(from);
        if (termTo != null) {
            story.signedAtFirst().licensedUntil(termTo);
        }
        for (int at : order) {
            LocalDate day = StageStory.FIRST_DAY.plusDays(at);
            story.on(day, Instant.parse("2026-06-01T00:00:00Z").plusSeconds(order.indexOf(at)), done.get(at));
        }
        return story;
    }
}
