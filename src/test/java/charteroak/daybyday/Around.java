package charteroak.daybyday;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The first and the last day around a day on which the answer is the same as on that day; null where it always was or will be. */
public record Around(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Looks at the days before and after one by one; the day must be among the days, which are in order. */
    public static <T> Around of(LocalDate day, List<LocalDate> days, Function<LocalDate, T> answer) {
        T now = answer.apply(day);
        LocalDate from = null;
        LocalDate until = null;
        for (int at = days.indexOf(day); at >= 0 && from == null; at--) {
            from = now.equals(answer.apply(days.get(at))) ? null : days.get(at + 1);
        }
        for (int at = days.indexOf(day); at < days.size() && until == null; at++) {
            until = now.equals(answer.apply(days.get(at))) ? null : days.get(at - 1);
        }
        return new Around(from, until);
    }
}
