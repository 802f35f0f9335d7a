package charteroak.agreements.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many calendar days something took in past requests, those in which it goes on counted as such.
 *
 * @param cases in how many it is over
 * @param open in how many it goes on, or ended without getting there
 * @param median in how many days it was over in half of them; null where it is not known to be in as many
 * @param eightieth the same in eight of ten
 */
record MeasuredDays(
        int cases,
        int open,
        @Nullable Integer median,
        @Nullable Integer eightieth) {

    static MeasuredDays of(List<Stay> stays) {
        StepCurve curve = StepCurve.measured(stays);
        int over = (int) stays.stream().filter(stay -> stay.to() != null).count();
        return new MeasuredDays(over, stays.size() - over, curve.within(50), curve.within(80));
    }
}
