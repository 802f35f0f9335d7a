package charteroak.agreements.forecast;

import charteroak.agreements.project.ProjectStage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a step is likely reached or passed, if the request is not refused or withdrawn.
 *
 * @param median the day by which it is in half of the draws; null where past cases do not tell so far, as for the other days
 * @param knownUntil the last day that past cases tell of; null where they tell of none
 * @param percentEndedBefore in how many of a hundred draws the request ends otherwise before it
 * @param restsOnBaseline whether few past cases tell of a stage on the way, so that the baseline of the program helped out
 */
record ForecastStep(
        ProjectStage stage,
        @Nullable LocalDate median,
        @Nullable LocalDate from50,
        @Nullable LocalDate until50,
        @Nullable LocalDate from80,
        @Nullable LocalDate until80,
        @Nullable LocalDate knownUntil,
        int percentEndedBefore,
        boolean restsOnBaseline) {

    static ForecastStep of(
            ProjectStage stage, int[] sortedDays, int percentEndedBefore, boolean restsOnBaseline, LocalDate today) {
        return new ForecastStep(
                stage,
                day(at(sortedDays, 50), today),
                day(at(sortedDays, 25), today),
                day(at(sortedDays, 75), today),
                day(at(sortedDays, 10), today),
                day(at(sortedDays, 90), today),
                day(lastKnown(sortedDays), today),
                percentEndedBefore,
                restsOnBaseline);
    }

    private static int at(int[] sorted, int percent) {
        return sorted.length == 0 ? ForecastDraws.BEYOND : sorted[(sorted.length - 1) * percent / 100];
    }

    private static int lastKnown(int[] sorted) {
        int known = sorted.length;
        while (known > 0 && sorted[known - 1] == ForecastDraws.BEYOND) {
            known--;
        }
        return known == 0 ? ForecastDraws.BEYOND : sorted[known - 1];
    }

    private static @Nullable LocalDate day(int days, LocalDate today) {
        return days == ForecastDraws.BEYOND ? null : today.plusDays(days);
    }
}
