package charteroak.agreements.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.ProjectStage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestForecastTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final List<Integer> CASES = List.of(0, 1, 3, 12, 60);

    @Test
    void intervalsAreNestedInOrderAndNeverBeforeToday() {
        SplittableRandom random = new SplittableRandom(14);
        for (int at = 0; at < 200; at++) {
            List<Stay> past = past(CASES.get(at % CASES.size()), random);
            ProjectStage stage = MainCourse.STEPS.get(random.nextInt(MainCourse.STEPS.size() - 1));
            Integer waited = random.nextInt(5) == 0 ? null : random.nextInt(400);
            OpenRequest request = new OpenRequest(
                    new ProjectId("project-" + at),
                    stage,
                    waited,
                    MadeUpRequests.providers(2 + random.nextInt(4)),
                    random.nextInt(5));
            for (StepCurves curves : List.of(StepCurves.of(past), StepCurves.withoutBaseline(past))) {
                List<ForecastStep> steps = forecast(request, curves).steps();
                assertThat(steps).extracting(ForecastStep::stage).isEqualTo(MainCourse.after(stage));
                steps.forEach(RequestForecastTests::isNested);
                for (int step = 1; step < steps.size(); step++) {
                    isInOrder(steps.get(step - 1), steps.get(step));
                }
            }
        }
    }

    private static void isNested(ForecastStep step) {
        List<LocalDate> known = new ArrayList<>();
        boolean isKnown = true;
        for (LocalDate day : days(step)) {
            assertThat(day == null || isKnown)
                    .as("known again after what is not, in %s", step)
                    .isTrue();
            isKnown = day != null;
            if (day != null) {
                known.add(day);
            }
        }
        assertThat(known).isSorted().allSatisfy(day -> assertThat(day).isAfterOrEqualTo(TODAY));
        if (!known.isEmpty()) {
            assertThat(step.knownUntil()).isAfterOrEqualTo(known.getLast());
        }
        assertThat(step.percentEndedBefore()).isBetween(0, 100);
    }

    private static List<LocalDate> days(ForecastStep step) {
        List<LocalDate> days = new ArrayList<>();
        days.add(step.from80());
        days.add(step.from50());
        days.add(step.median());
        days.add(step.until50());
        days.add(step.until80());
        return days;
    }

    private static void isInOrder(ForecastStep step, ForecastStep next) {
        for (int at = 0; at < days(step).size(); at++) {
            LocalDate day = days(step).get(at);
            LocalDate later = days(next).get(at);
            assertThat(day != null || later == null)
                    .as("%s before %s", next, step)
                    .isTrue();
            if (day != null && later != null) {
                assertThat(later).isAfterOrEqualTo(day);
            }
        }
        assertThat(next.percentEndedBefore()).isGreaterThanOrEqualTo(step.percentEndedBefore());
    }

    @Test
    void whoHasWaitedLongerIsToldADayAfterTodayOrNone() {
        StepCurves curves = StepCurves.withoutBaseline(past(40, new SplittableRandom(5)));
        for (int waited = 0; waited < 400; waited += 7) {
            ForecastStep next = forecast(waiting(waited), curves).steps().getFirst();
            for (LocalDate day : days(next)) {
                assertThat(day == null || day.isAfter(TODAY)).isTrue();
            }
        }
        assertThat(forecast(waiting(4_000), curves).steps()).allSatisfy(RequestForecastTests::isNotKnown);
    }

    @Test
    void whereNoCaseIsOverNothingIsKnownWithoutTheBaseline() {
        List<Stay> open = IntStream.range(1, 200)
                .mapToObj(days -> new Stay(ProjectStage.IN_REVIEW, 3, 2, days, null))
                .toList();
        assertThat(forecast(waiting(10), StepCurves.withoutBaseline(open)).steps())
                .isNotEmpty()
                .allSatisfy(RequestForecastTests::isNotKnown);
    }

    private static void isNotKnown(ForecastStep step) {
        assertThat(days(step)).containsOnlyNulls();
        assertThat(step.knownUntil()).isNull();
    }

    @Test
    void theBaselineHelpsOutWhileThereAreFewCasesAndTellsOfNothingAfterTheAnalysis() {
        List<ForecastStep> few = forecast(waiting(0), StepCurves.of(List.of())).steps();
        assertThat(few).allMatch(ForecastStep::restsOnBaseline);
        assertThat(few.getFirst().median()).isNotNull();
        ForecastStep review = few.stream()
                .filter(step -> step.stage() == ProjectStage.PREPUBLICATION_REVIEW)
                .findFirst()
                .orElseThrow();
        isNotKnown(review);
        List<ForecastStep> many = forecast(waiting(0), StepCurves.of(past(200, new SplittableRandom(2))))
                .steps();
        assertThat(many).noneMatch(ForecastStep::restsOnBaseline);
    }

    @Test
    void theSameIsToldHoweverOftenSomebodyAsksOnADay() {
        List<Stay> past = past(60, new SplittableRandom(9));
        RequestForecast told = forecast(waiting(12), StepCurves.of(past));
        RequestForecast again = forecast(waiting(12), StepCurves.of(past));
        assertThat(again.steps()).isEqualTo(told.steps());
        assertThat(again.savings()).isEqualTo(told.savings()).isNotEmpty();
    }

    /** With few past cases an interval must be as wide as not knowing better makes it. */
    @Test
    void theIntervalHoldsInEightOfTenCasesAlsoWhereFewerThanTwentyAreKnown() {
        SplittableRandom random = new SplittableRandom(20_261_130);
        for (int cases : List.of(10, 19, 40)) {
            int held = 0;
            int worlds = 1_500;
            for (int world = 0; world < worlds; world++) {
                List<Stay> past = IntStream.range(0, cases)
                        .mapToObj(at ->
                                new Stay(ProjectStage.DESTRUCTION_CERTIFIED, 2, 2, days(random), ProjectStage.CLOSED))
                        .toList();
                OpenRequest request = new OpenRequest(
                        new ProjectId("project-" + world),
                        ProjectStage.DESTRUCTION_CERTIFIED,
                        0,
                        MadeUpRequests.providers(2),
                        2);
                ForecastStep step = forecast(request, StepCurves.withoutBaseline(past))
                        .steps()
                        .getFirst();
                LocalDate truth = TODAY.plusDays(days(random));
                boolean holds = step.from80() != null
                        && !truth.isBefore(step.from80())
                        && (step.until80() == null || !truth.isAfter(step.until80()));
                held += holds ? 1 : 0;
            }
            System.out.printf("with %d past cases the interval of 80 %% holds %.1f %%%n", cases, 100.0 * held / worlds);
            assertThat(100.0 * held / worlds).isBetween(76.0, 86.0);
        }
    }

    private static int days(SplittableRandom random) {
        return 1 + (int) (80 * Math.exp(0.7 * random.nextGaussian()));
    }

    @Test
    void whatIsDoneSoonerSavesWhatItShortensByTheSameDraws() {
        StepCurves curves = StepCurves.of(past(60, new SplittableRandom(21)));
        OpenRequest request = new OpenRequest(
                new ProjectId("project-a"), ProjectStage.AGREEMENT_DRAFTING, 5, MadeUpRequests.providers(3), 3);
        RequestForecast forecast = RequestForecast.of(request, curves, 60, List.of(0.5), TODAY);
        assertThat(forecast.savings())
                .extracting(ForecastSaving::shortcut)
                .containsExactly(Shortcut.ANSWERED_TODAY, Shortcut.SIGNED_IN_PARALLEL, Shortcut.STANDING_AGREEMENT);
        assertThat(forecast.savings()).allSatisfy(saving -> {
            assertThat(saving.until()).isEqualTo(ProjectStage.DATA_RELEASED);
            assertThat(saving.from80()).isBetween(0, saving.median());
            assertThat(saving.until80()).isGreaterThanOrEqualTo(saving.median());
        });
        ForecastSaving standing = forecast.savings().getLast();
        assertThat(standing.median())
                .isGreaterThan(forecast.savings().getFirst().median());
        OpenRequest signed =
                new OpenRequest(new ProjectId("project-b"), ProjectStage.MATCHING, 5, MadeUpRequests.providers(3), 3);
        assertThat(RequestForecast.of(signed, curves, 60, List.of(0.5), TODAY).savings())
                .extracting(ForecastSaving::shortcut)
                .containsExactly(Shortcut.ANSWERED_TODAY);
    }

    @Test
    void aForecastTakesFewMilliseconds() {
        List<Stay> past = past(300, new SplittableRandom(30));
        List<Long> took = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            long begun = System.nanoTime();
            forecast(
                            new OpenRequest(
                                    new ProjectId("project-" + at),
                                    ProjectStage.FORM_ISSUED,
                                    3,
                                    MadeUpRequests.providers(3),
                                    2),
                            StepCurves.of(past))
                    .steps();
            took.add(System.nanoTime() - begun);
        }
        took.sort(null);
        long median = Duration.ofNanos(took.get(took.size() / 2)).toMillis();
        System.out.printf("a forecast from %d stays takes %d ms in the middle%n", past.size(), median);
        assertThat(median).isLessThan(100);
    }

    private static RequestForecast forecast(OpenRequest request, StepCurves curves) {
        return RequestForecast.of(request, curves, 0, List.of(), TODAY);
    }

    private static OpenRequest waiting(int days) {
        return new OpenRequest(
                new ProjectId("project-a"), ProjectStage.IN_REVIEW, days, MadeUpRequests.providers(3), 2);
    }

    /** Past stays at each stage, some of them going on, some ending otherwise. */
    private static List<Stay> past(int cases, SplittableRandom random) {
        List<Stay> past = new ArrayList<>();
        for (ProjectStage stage : MainCourse.STEPS.subList(0, MainCourse.STEPS.size() - 1)) {
            for (int at = 0; at < cases; at++) {
                ProjectStage to = switch (random.nextInt(12)) {
                    case 0 -> null;
                    case 1 -> ProjectStage.WITHDRAWN;
                    case 2 ->
                        stage == ProjectStage.IN_REVIEW ? ProjectStage.MODIFICATION_REQUESTED : ProjectStage.REJECTED;
                    default -> MainCourse.after(stage).getFirst();
                };
                past.add(new Stay(stage, 2 + random.nextInt(4), random.nextInt(5), random.nextInt(90), to));
            }
        }
        for (int at = 0; at < cases; at++) {
            past.add(new Stay(
                    ProjectStage.MODIFICATION_REQUESTED, 2, 2, random.nextInt(60), ProjectStage.FORM_SUBMITTED));
        }
        return past;
    }
}
