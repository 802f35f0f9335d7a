package charteroak.agreements.forecast;

import charteroak.agreements.project.ProjectStage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long requests stay at a stage and where they go from there: for each day the chance that one that is still there leaves on it (Kaplan
 * and Meier's estimate, with one way of leaving for each stage that is come to). Pure.
 */
final class StepCurve {

    /** Of nothing known. */
    static final StepCurve NOTHING = new StepCurve(Map.of(), 0);

    /** No stay is followed for longer, in days. */
    private static final int HORIZON = 3_650;

    private static final double NEGLIGIBLE = 1e-4;

    private final List<ProjectStage> destinations;
    /** By destination and day: the chance to leave for it, of those that are there on that day. */
    private final double[][] leaving;
    /** By day: the chance to be there after it. */
    private final double[] staying;
    /** By day: the last day before it on which any leave; -1 before the first. */
    private final int[] leftBefore;

    private StepCurve(Map<ProjectStage, double[]> leavingFor, int days) {
        destinations = List.copyOf(leavingFor.keySet());
        leaving = leavingFor.values().toArray(double[][]::new);
        staying = new double[days];
        leftBefore = new int[days];
        double there = 1;
        int last = -1;
        for (int day = 0; day < days; day++) {
            double leave = leave(day);
            there *= Math.max(0, 1 - leave);
            staying[day] = there;
            leftBefore[day] = last;
            last = leave > 0 ? day : last;
        }
    }

    /**
     * That a request leaves a stage.
     *
     * @param days after how many days at the stage
     */
    record Leaving(int days, ProjectStage to) {}

    /** The curve of stays that are all alike: each day the same chance to leave, so that they last some days in the mean. */
    static StepCurve steady(double meanDays, ProjectStage to) {
        double leave = 1 / (meanDays + 1);
        int days = (int) Math.min(HORIZON, Math.ceil(Math.log(NEGLIGIBLE) / Math.log(1 - leave)));
        double[] each = new double[days];
        Arrays.fill(each, leave);
        return new StepCurve(Map.of(to, each), days);
    }

    /** The curve of some stays as it was measured. */
    static StepCurve measured(List<Stay> stays) {
        return of(stays, NOTHING, 0);
    }

    /**
     * The curve of some stays, each day's chance drawn toward that of others, which weigh as much as so many cases there. Late days, when few
     * are there, thus follow the others more than early ones do.
     */
    static StepCurve of(List<Stay> stays, StepCurve others, double weight) {
        int days = others.staying.length;
        for (Stay stay : stays) {
            days = stay.to() == null ? days : Math.max(days, Math.min(stay.days(), HORIZON) + 1);
        }
        double[] there = thereOnEach(stays, days);
        Map<ProjectStage, double[]> leaving = new EnumMap<>(ProjectStage.class);
        for (Stay stay : stays) {
            if (stay.to() != null && stay.days() <= HORIZON) {
                leavingFor(stay.to(), leaving, days)[stay.days()]++;
            }
        }
        for (int each = 0; each < others.destinations.size(); each++) {
            double[] sum = leavingFor(others.destinations.get(each), leaving, days);
            double[] of = others.leaving[each];
            for (int day = 0; day < of.length; day++) {
                sum[day] += weight * of[day];
            }
        }
        for (double[] each : leaving.values()) {
            for (int day = 0; day < days; day++) {
                each[day] = each[day] == 0 ? 0 : each[day] / (there[day] + weight);
            }
        }
        return new StepCurve(leaving, days);
    }

    private static double[] thereOnEach(List<Stay> stays, int days) {
        double[] there = new double[days];
        for (Stay stay : stays) {
            if (days > 0) {
                there[Math.min(stay.days(), days - 1)]++;
            }
        }
        for (int day = days - 2; day >= 0; day--) {
            there[day] += there[day + 1];
        }
        return there;
    }

    private static double[] leavingFor(ProjectStage to, Map<ProjectStage, double[]> leaving, int days) {
        return leaving.computeIfAbsent(to, any -> new double[days]);
    }

    /**
     * When and for where a request leaves that has stayed more than some days, for two numbers from 0 to 1 drawn at random; empty where no
     * past case tells. Between two days on which past cases left, any day is as likely.
     */
    Optional<Leaving> after(int waited, double when, double where) {
        double wanted = when * (waited < 0 ? 1 : waited < staying.length ? staying[waited] : 0);
        int day = firstAtMost(wanted, waited + 1);
        if (day >= staying.length) {
            return Optional.empty();
        }
        int from = Math.max(waited, leftBefore[day]) + 1;
        double before = day == 0 ? 1 : staying[day - 1];
        double within = (before - wanted) / (before - staying[day]);
        int on = from + Math.min(day - from, (int) Math.floor(within * (day - from + 1)));
        return Optional.of(new Leaving(on, destination(day, where)));
    }

    /** The first day from one on after which no more than some are there; the number of days where there is none. */
    private int firstAtMost(double share, int from) {
        int low = from;
        int high = staying.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (staying[middle] < share) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private ProjectStage destination(int day, double where) {
        double rest = where * leave(day);
        int chosen = -1;
        for (int each = 0; each < leaving.length && (chosen < 0 || rest >= 0); each++) {
            rest -= leaving[each][day];
            chosen = leaving[each][day] > 0 ? each : chosen;
        }
        return destinations.get(chosen);
    }

    private double leave(int day) {
        double leave = 0;
        for (double[] each : leaving) {
            leave += each[day];
        }
        return leave;
    }

    /** The first day by which a percentage has left; null where fewer are known to leave. */
    @Nullable
    Integer within(int percent) {
        for (int day = 0; day < staying.length; day++) {
            if (staying[day] <= 1 - percent / 100.0 + 1e-9) {
                return day;
            }
        }
        return null;
    }

    /** The chance to be there after a day. */
    double stayingAfter(int day) {
        return staying.length == 0 ? 1 : staying[Math.min(day, staying.length - 1)];
    }
}
