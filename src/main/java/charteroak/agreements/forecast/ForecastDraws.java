package charteroak.agreements.forecast;

import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.stage.Moves;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Ways in which a request may go on, drawn at random from the curves of the stages it passes, with whatever sends it back. The same seed draws
 * the same, also where something is done sooner. Pure.
 */
final class ForecastDraws {

    static final int DRAWS = 2_000;

    /** Past what is known of past cases. */
    static final int BEYOND = Integer.MAX_VALUE;

    private static final int ENDED = -1;
    private static final int MOST_MOVES = 100;

    private final OpenRequest request;
    private final StepCurves curves;
    private final List<Double> together;
    private final @Nullable Shortcut shortcut;
    private final List<ProjectStage> steps;
    /** By step and draw: in how many days from today it is reached or passed. */
    private final int[][] reached;

    private ForecastDraws(
            OpenRequest request, StepCurves curves, List<Double> together, @Nullable Shortcut shortcut, long seed) {
        this.request = request;
        this.curves = curves;
        this.together = together;
        this.shortcut = shortcut;
        this.steps = MainCourse.after(request.at());
        this.reached = new int[steps.size()][DRAWS];
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            draw(draw, seeds.split());
        }
    }

    static ForecastDraws of(OpenRequest request, StepCurves curves, long seed) {
        return new ForecastDraws(request, curves, List.of(), null, seed);
    }

    /**
     * The same draws with something done sooner.
     *
     * @param together shares of the time that signing took in past cases if all had signed at once
     */
    static ForecastDraws with(
            Shortcut shortcut, OpenRequest request, StepCurves curves, List<Double> together, long seed) {
        return new ForecastDraws(request, curves, together, shortcut, seed);
    }

    private void draw(int draw, SplittableRandom random) {
        ProjectStage at = request.at();
        int waited = request.waited() == null ? 0 : request.waited();
        int day = 0;
        int next = 0;
        for (int move = 0; move < MOST_MOVES && next < steps.size(); move++) {
            Optional<StepCurve.Leaving> leaving = curves.of(at, request.agencies(), request.documents())
                    .after(move == 0 ? waited : -1, random.nextDouble(), random.nextDouble());
            double share = random.nextDouble();
            if (leaving.isEmpty()) {
                fill(draw, next, BEYOND);
                return;
            }
            int days = leaving.get().days() - (move == 0 ? waited : 0);
            day += shortcut == null ? days : shortcut.days(at, move == 0, days, share(share));
            at = leaving.get().to();
            if (Moves.isOver(at) && at != ProjectStage.CLOSED) {
                fill(draw, next, ENDED);
                return;
            }
            int passed = MainCourse.place(at) - MainCourse.place(request.at());
            for (; next < passed; next++) {
                reached[next][draw] = day;
            }
        }
        fill(draw, next, BEYOND);
    }

    private double share(double drawn) {
        return together.isEmpty() ? 1 : together.get((int) (drawn * together.size()));
    }

    private void fill(int draw, int from, int with) {
        for (int step = from; step < steps.size(); step++) {
            reached[step][draw] = with;
        }
    }

    List<ProjectStage> steps() {
        return steps;
    }

    /** In how many days a step is reached in the draws in which the request does not end otherwise, the fewest first. */
    int[] daysUntil(int step) {
        int[] last = reached[steps.size() - 1];
        int[] days = new int[DRAWS];
        int count = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            if (last[draw] != ENDED) {
                days[count++] = reached[step][draw];
            }
        }
        int[] sorted = Arrays.copyOf(days, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** In how many of a hundred draws the request ends otherwise before a step. */
    int percentEndedBefore(int step) {
        long ended = Arrays.stream(reached[step]).filter(days -> days == ENDED).count();
        return (int) Math.round(100.0 * ended / DRAWS);
    }

    /** By how many days a step is reached sooner than in the same draws without what is done sooner, the fewest first; those alone that are known. */
    int[] daysSoonerThan(ForecastDraws without, int step) {
        int[] days = new int[DRAWS];
        int count = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int before = without.reached[step][draw];
            int now = reached[step][draw];
            if (before != ENDED && before != BEYOND && now != ENDED && now != BEYOND) {
                days[count++] = before - now;
            }
        }
        int[] sorted = Arrays.copyOf(days, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
