package charteroak.agreements.replay;

import charteroak.agreements.project.ProjectStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Invented histories of requests from the first day to the last, by parameters that are all here: how long each stage lasts, how much longer
 * with each further agency, and how often something is sent back. Knows nothing of how a forecast is made.
 */
public final class ReplayedHistories {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 6);
    private static final double DAYS_BETWEEN_ARRIVALS = 5;

    /** That a request came to a stage on a day. */
    public record Come(ProjectStage to, LocalDate on) {}

    /** One request from the day on which it came in to the day on which it was over. */
    public record History(String name, int agencies, int documents, List<Come> whole) {

        /** What is known of it by a day. */
        public List<Come> until(LocalDate today) {
            return whole.stream().filter(come -> !come.on().isAfter(today)).toList();
        }

        public boolean isOpenOn(LocalDate today) {
            return whole.getLast().on().isAfter(today);
        }
    }

    /**
     * All histories that had begun by the day that counts as today.
     *
     * @param open those to tell of: as many as are wanted of those that go on, which came in last
     */
    public record Replay(List<History> begun, List<History> open, LocalDate today) {

        public long over() {
            return begun.stream().filter(history -> !history.isOpenOn(today)).count();
        }
    }

    private enum Shape {
        /** Of a shape and a mean. */
        GAMMA,
        /** Of a deviation of the logarithm and a median. */
        LOGNORMAL,
        /** Of a shape and a scale. */
        WEIBULL
    }

    /** @param slower by how much longer it lasts with each agency after the second */
    private record Lasts(Shape shape, double first, double days, double slower) {}

    private record Way(ProjectStage to, double chance) {}

    private static final Map<ProjectStage, Lasts> LASTS = new EnumMap<>(Map.ofEntries(
            Map.entry(ProjectStage.PROPOSAL_SUBMITTED, new Lasts(Shape.GAMMA, 1.5, 5, 0)),
            Map.entry(ProjectStage.VIABILITY_REVIEW, new Lasts(Shape.GAMMA, 2, 14, 0.1)),
            Map.entry(ProjectStage.FORM_ISSUED, new Lasts(Shape.LOGNORMAL, 0.8, 20, 0)),
            Map.entry(ProjectStage.FORM_SUBMITTED, new Lasts(Shape.GAMMA, 1, 3, 0)),
            Map.entry(ProjectStage.COMPLETENESS_REVIEW, new Lasts(Shape.WEIBULL, 1.3, 14, 0)),
            Map.entry(ProjectStage.IN_REVIEW, new Lasts(Shape.WEIBULL, 2, 40, 0.15)),
            Map.entry(ProjectStage.MODIFICATION_REQUESTED, new Lasts(Shape.LOGNORMAL, 0.7, 18, 0)),
            Map.entry(ProjectStage.APPROVED, new Lasts(Shape.GAMMA, 1, 3, 0)),
            Map.entry(ProjectStage.AGREEMENT_DRAFTING, new Lasts(Shape.LOGNORMAL, 0.6, 30, 0.2)),
            Map.entry(ProjectStage.SIGNATURE_COLLECTION, new Lasts(Shape.GAMMA, 2.5, 75, 0.2)),
            Map.entry(ProjectStage.DSA_EXECUTED, new Lasts(Shape.GAMMA, 1, 3, 0)),
            Map.entry(ProjectStage.FILES_IN_PREPARATION, new Lasts(Shape.WEIBULL, 1.5, 30, 0.15)),
            Map.entry(ProjectStage.MATCHING, new Lasts(Shape.GAMMA, 2, 12, 0)),
            Map.entry(ProjectStage.DISCLOSURE_REVIEW, new Lasts(Shape.GAMMA, 2, 8, 0)),
            Map.entry(ProjectStage.DATA_RELEASED, new Lasts(Shape.GAMMA, 1, 4, 0)),
            Map.entry(ProjectStage.ANALYSIS, new Lasts(Shape.LOGNORMAL, 0.5, 120, 0)),
            Map.entry(ProjectStage.PREPUBLICATION_REVIEW, new Lasts(Shape.GAMMA, 2, 20, 0.1)),
            Map.entry(ProjectStage.REVISION_REQUIRED, new Lasts(Shape.GAMMA, 2, 15, 0)),
            Map.entry(ProjectStage.PUBLISHED, new Lasts(Shape.LOGNORMAL, 0.7, 60, 0)),
            Map.entry(ProjectStage.DESTRUCTION_DUE, new Lasts(Shape.GAMMA, 2, 15, 0)),
            Map.entry(ProjectStage.DESTRUCTION_CERTIFIED, new Lasts(Shape.GAMMA, 1.5, 8, 0))));

    /** The ways from a stage other than on to the next; those of one stage exclude each other. */
    private static final Map<ProjectStage, List<Way>> OTHERWISE = Map.of(
            ProjectStage.VIABILITY_REVIEW, List.of(new Way(ProjectStage.REJECTED, 0.04)),
            ProjectStage.FORM_ISSUED, List.of(new Way(ProjectStage.WITHDRAWN, 0.03)),
            ProjectStage.COMPLETENESS_REVIEW,
                    List.of(new Way(ProjectStage.FORM_ISSUED, 0.25), new Way(ProjectStage.REJECTED, 0.03)),
            ProjectStage.IN_REVIEW,
                    List.of(new Way(ProjectStage.MODIFICATION_REQUESTED, 0.15), new Way(ProjectStage.REJECTED, 0.06)),
            ProjectStage.MODIFICATION_REQUESTED, List.of(new Way(ProjectStage.FORM_SUBMITTED, 1)),
            ProjectStage.SIGNATURE_COLLECTION, List.of(new Way(ProjectStage.AGREEMENT_DRAFTING, 0.1)),
            ProjectStage.ANALYSIS, List.of(new Way(ProjectStage.DESTRUCTION_DUE, 0.1)),
            ProjectStage.PREPUBLICATION_REVIEW, List.of(new Way(ProjectStage.REVISION_REQUIRED, 0.2)),
            ProjectStage.REVISION_REQUIRED, List.of(new Way(ProjectStage.PREPUBLICATION_REVIEW, 1)),
            ProjectStage.PUBLISHED, List.of(new Way(ProjectStage.PREPUBLICATION_REVIEW, 0.15)));

    private final SplittableRandom random;

    private ReplayedHistories(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Requests that come in all the time, on the first day on which so many are over and so many go on. */
    public static Replay of(int over, int open, long seed) {
        ReplayedHistories replayed = new ReplayedHistories(seed);
        List<History> all = new ArrayList<>();
        double time = 0;
        for (int at = 0; at < 4 * (over + open); at++) {
            time -= DAYS_BETWEEN_ARRIVALS * Math.log(1 - replayed.random.nextDouble());
            all.add(replayed.history("request-" + seed + "-" + at, time));
        }
        LocalDate today = FIRST_DAY;
        while (goingOn(today, all).size() < open || overBy(today, all) < over) {
            today = today.plusDays(1);
        }
        List<History> goingOn = goingOn(today, all);
        return new Replay(begunBy(today, all), goingOn.subList(goingOn.size() - open, goingOn.size()), today);
    }

    private static List<History> begunBy(LocalDate today, List<History> all) {
        return all.stream()
                .filter(history -> !history.whole().getFirst().on().isAfter(today))
                .toList();
    }

    private static List<History> goingOn(LocalDate today, List<History> all) {
        return begunBy(today, all).stream()
                .filter(history -> history.isOpenOn(today))
                .toList();
    }

    private static long overBy(LocalDate today, List<History> all) {
        return all.stream().filter(history -> !history.isOpenOn(today)).count();
    }

    private History history(String name, double begun) {
        int agencies = 2 + random.nextInt(4);
        double time = begun;
        List<Come> whole = new ArrayList<>();
        ProjectStage at = ProjectStage.PROPOSAL_SUBMITTED;
        whole.add(new Come(at, day(time)));
        while (LASTS.containsKey(at)) {
            time += days(at, agencies);
            at = next(at);
            whole.add(new Come(at, day(time)));
        }
        return new History(name, agencies, 2 + random.nextInt(3), whole);
    }

    private static LocalDate day(double time) {
        return FIRST_DAY.plusDays((long) Math.floor(time));
    }

    private ProjectStage next(ProjectStage at) {
        double drawn = random.nextDouble();
        for (Way way : OTHERWISE.getOrDefault(at, List.of())) {
            drawn -= way.chance();
            if (drawn < 0) {
                return way.to();
            }
        }
        ProjectStage[] stages = ProjectStage.values();
        ProjectStage next = stages[at.ordinal() + 1];
        return next == ProjectStage.MODIFICATION_REQUESTED || next == ProjectStage.REVISION_REQUIRED
                ? stages[next.ordinal() + 1]
                : next;
    }

    private double days(ProjectStage at, int agencies) {
        Lasts lasts = Objects.requireNonNull(LASTS.get(at));
        double slower = 1 + lasts.slower() * (agencies - 2);
        return slower
                * switch (lasts.shape()) {
                    case GAMMA -> gamma(lasts.first()) * lasts.days() / lasts.first();
                    case LOGNORMAL -> lasts.days() * Math.exp(lasts.first() * random.nextGaussian());
                    case WEIBULL -> lasts.days() * Math.pow(-Math.log(1 - random.nextDouble()), 1 / lasts.first());
                };
    }

    /** Marsaglia and Tsang's method, for shapes of at least one. */
    private double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
