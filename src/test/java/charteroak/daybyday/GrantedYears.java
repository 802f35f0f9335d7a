package charteroak.daybyday;

import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.YearRange;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a schedule grants the years that a use asks for, and there are such years. */
final class GrantedYears {

    private static final int OPEN = 9999;

    private GrantedYears() {}

    static Outcome enough(Use use, Schedule schedule) {
        YearRange asked = use.years();
        YearRange available = use.element().years();
        YearRange granted = schedule.years();
        if (asked != null && available != null && !within(asked, available)) {
            return Outcome.VIOLATED;
        }
        if (asked != null && granted != null && !within(asked, granted)) {
            return Outcome.VIOLATED;
        }
        if (asked == null && available != null && granted != null && !meet(List.of(available, granted))) {
            return Outcome.VIOLATED;
        }
        boolean matters = asked != null || granted != null;
        return available == null && matters ? Outcome.UNKNOWN : Outcome.SATISFIED;
    }

    /** The same of a license, some year of which the agreement must grant as well where no years are asked for. */
    static Outcome enough(Use use, Schedule listed, @Nullable Schedule granting) {
        Outcome alone = enough(use, listed);
        YearRange available = use.element().years();
        YearRange licensed = listed.years();
        YearRange granted = granting == null ? null : granting.years();
        if (alone != Outcome.SATISFIED
                || use.years() != null
                || available == null
                || licensed == null
                || granted == null
                || !meet(List.of(available, granted))) {
            return alone;
        }
        return meet(List.of(available, licensed, granted)) ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    /** Whether some year is in all of some ranges. */
    private static boolean meet(List<YearRange> ranges) {
        for (YearRange one : ranges) {
            int first = one.from();
            if (ranges.stream().allMatch(range -> within(new YearRange(first, first), range))) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(YearRange inner, YearRange outer) {
        int lastInner = inner.to() == null ? OPEN : inner.to();
        int lastOuter = outer.to() == null ? OPEN : outer.to();
        return inner.from() >= outer.from() && lastInner <= lastOuter;
    }
}
