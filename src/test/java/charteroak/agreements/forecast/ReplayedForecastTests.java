package charteroak.agreements.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.replay.ReplayedHistories;
import charteroak.agreements.replay.ReplayedHistories.Come;
import charteroak.agreements.replay.ReplayedHistories.History;
import charteroak.agreements.replay.ReplayedHistories.Replay;
import charteroak.agreements.stage.KnownCourse;
import charteroak.agreements.stage.StageEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Forecasts of requests whose true days are known, made from what was known on the day, held against what came of them. */
class ReplayedForecastTests {

    private static final int PAST = 300;
    private static final int OPEN = 100;
    private static final int FEWEST_HELD = 75;
    private static final int MOST_HELD = 85;
    private static final List<Long> SEEDS =
            LongStream.rangeClosed(1, 10).mapToObj(at -> 20_261_130 + at).toList();

    /** How often an interval held the true day, and how far the expected day was from it. */
    private static final class Score {
        private int held;
        private int open;
        private int all;
        private long daysOff;

        void add(boolean holds, boolean isOpen, long off) {
            held += holds ? 1 : 0;
            open += isOpen ? 1 : 0;
            daysOff += off;
            all++;
        }

        void add(Score other) {
            held += other.held;
            open += other.open;
            all += other.all;
            daysOff += other.daysOff;
        }

        double percent() {
            return 100.0 * held / all;
        }

        double off() {
            return (double) daysOff / all;
        }

        @Override
        public String toString() {
            return "%d of %d (%.1f %%; %d without an end), %.1f days off in the mean"
                    .formatted(held, all, percent(), open, off());
        }
    }

    @Test
    void theIntervalOfEightyPercentHoldsTheTrueDayInThatManyCasesAndTheNaiveMeanDoesWorse() {
        Score ours = new Score();
        Score naive = new Score();
        Map<String, Score> oursByStep = new TreeMap<>();
        for (long seed : SEEDS) {
            Score oursOfSeed = new Score();
            Score naiveOfSeed = new Score();
            Replay replay = ReplayedHistories.of(PAST, OPEN, seed);
            replay(replay, oursOfSeed, naiveOfSeed, oursByStep);
            System.out.printf(
                    "seed %d, %d over, %d of %d open: forecast %s; naive mean %s%n",
                    seed,
                    replay.over(),
                    replay.open().size(),
                    replay.begun().size() - replay.over(),
                    oursOfSeed,
                    naiveOfSeed);
            ours.add(oursOfSeed);
            naive.add(naiveOfSeed);
        }
        oursByStep.forEach((step, score) -> System.out.printf("%s: %s%n", step, score));
        System.out.printf("all seeds: forecast %s; naive mean %s%n", ours, naive);
        assertThat(ours.percent()).isBetween((double) FEWEST_HELD, (double) MOST_HELD);
        for (String step : List.of("first step", "last step")) {
            assertThat(oursByStep.getOrDefault(step, new Score()).percent())
                    .as(step)
                    .isBetween((double) FEWEST_HELD, (double) MOST_HELD);
        }
        assertThat(Math.abs(naive.percent() - 80)).isGreaterThan(Math.abs(ours.percent() - 80));
        assertThat(naive.off()).isGreaterThan(ours.off());
    }

    private static void replay(Replay replay, Score ours, Score naive, Map<String, Score> oursByStep) {
        LocalDate today = replay.today();
        List<Stay> stays = replay.begun().stream()
                .flatMap(history -> Stay.of(knownOn(today, history), today).stream())
                .toList();
        StepCurves curves = StepCurves.of(stays);
        NaiveMean mean = new NaiveMean(stays);
        assertThat(replay.open()).hasSize(OPEN);
        assertThat(replay.over()).isGreaterThanOrEqualTo(PAST);
        for (History history : replay.open()) {
            OpenRequest request = OpenRequest.of(
                            knownOn(today, history), MadeUpRequests.providers(history.agencies()), today)
                    .orElseThrow();
            List<ForecastStep> steps =
                    RequestForecast.of(request, curves, PAST, List.of(), today).steps();
            for (int at = 0; at < steps.size(); at++) {
                ForecastStep step = steps.get(at);
                Optional<LocalDate> truth = reached(history, step.stage(), today);
                if (truth.isPresent()) {
                    LocalDate day = truth.get();
                    boolean holds = step.from80() != null
                            && !day.isBefore(step.from80())
                            && (step.until80() == null || !day.isAfter(step.until80()));
                    long off = step.median() == null ? 0 : Math.abs(ChronoUnit.DAYS.between(step.median(), day));
                    List<Score> scores = new ArrayList<>(List.of(ours));
                    for (String name : names(at, steps.size(), step.stage())) {
                        scores.add(oursByStep.computeIfAbsent(name, any -> new Score()));
                    }
                    scores.forEach(score -> score.add(holds, step.until80() == null, off));
                    mean.score(request, step.stage(), today, day, naive);
                }
            }
        }
    }

    private static List<String> names(int at, int steps, ProjectStage stage) {
        List<String> names = new ArrayList<>(List.of("to " + stage));
        if (at == 0) {
            names.add("first step");
        }
        if (at == steps - 1) {
            names.add("last step");
        }
        return names;
    }

    private static KnownCourse knownOn(LocalDate today, History history) {
        List<StageEntry> entries = history.until(today).stream()
                .map(come -> new StageEntry(come.to(), come.on(), null))
                .toList();
        return new KnownCourse(
                new ProjectId(history.name()),
                history.whole().getFirst().on(),
                entries,
                null,
                history.agencies(),
                history.documents());
    }

    /** The first day after one on which a request is as far as a step. */
    private static Optional<LocalDate> reached(History history, ProjectStage step, LocalDate today) {
        return history.whole().stream()
                .filter(come -> come.on().isAfter(today))
                .filter(come -> MainCourse.place(come.to()) >= MainCourse.place(step))
                .map(Come::on)
                .findFirst();
    }

    /** The toy: the mean and the deviation of the stays that are over, one after the other. */
    private record NaiveMean(List<Stay> stays) {

        void score(OpenRequest request, ProjectStage step, LocalDate today, LocalDate truth, Score score) {
            double days = Math.max(0, mean(request.at()) - Objects.requireNonNull(request.waited()));
            double variance = variance(request.at());
            for (ProjectStage between : MainCourse.after(request.at())) {
                if (MainCourse.place(between) < MainCourse.place(step)) {
                    days += mean(between);
                    variance += variance(between);
                }
            }
            double off = ChronoUnit.DAYS.between(today, truth) - days;
            score.add(Math.abs(off) <= 1.2816 * Math.sqrt(variance) + 0.5, false, Math.round(Math.abs(off)));
        }

        private double mean(ProjectStage at) {
            return over(at).average().orElse(0);
        }

        private double variance(ProjectStage at) {
            double mean = mean(at);
            return over(at).map(days -> (days - mean) * (days - mean)).average().orElse(0);
        }

        private DoubleStream over(ProjectStage at) {
            return stays.stream()
                    .filter(stay -> stay.at() == at && stay.to() != null)
                    .mapToDouble(Stay::days);
        }
    }
}
