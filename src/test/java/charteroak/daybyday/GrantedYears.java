package charteroak.daybyday;

import charteroak.agreement.Schedule;
import charteroak.catalog.YearRange;
import charteroak.rules.Facts.Use;
import charteroak.rules.RuleResult.Outcome;

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
        if (asked == null && available != null && granted != null && !within(available, granted)) {
            return Outcome.VIOLATED;
        }
        boolean matters = asked != null || granted != null;
        return available == null && matters ? Outcome.UNKNOWN : Outcome.SATISFIED;
    }

    private static boolean within(YearRange inner, YearRange outer) {
        int lastInner = inner.to() == null ? OPEN : inner.to();
        int lastOuter = outer.to() == null ? OPEN : outer.to();
        return inner.from() >= outer.from() && lastInner <= lastOuter;
    }
}
