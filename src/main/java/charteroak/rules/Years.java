package charteroak.rules;

import charteroak.catalog.DataElement;
import charteroak.catalog.YearRange;
import charteroak.rules.RuleResult.Outcome;
import org.jspecify.annotations.Nullable;

/** Whether the years asked for are within those there are and those granted. */
record Years(Outcome outcome, String reason) {

    private static final Years WITHIN = new Years(Outcome.SATISFIED, "");

    /** No years asked for means all the element has; no years granted means all. */
    static Years asked(@Nullable YearRange asked, DataElement element, @Nullable YearRange granted) {
        YearRange available = element.years();
        if (asked != null && available != null && !available.contains(asked)) {
            return new Years(
                    Outcome.VIOLATED,
                    "The years asked for, %s, go beyond those there are, %s.".formatted(text(asked), text(available)));
        }
        YearRange wanted = asked == null ? available : asked;
        if (granted != null && wanted != null && !granted.contains(wanted)) {
            return new Years(
                    Outcome.VIOLATED,
                    "The years %s, %s, go beyond those granted, %s."
                            .formatted(asked == null ? "there are" : "asked for", text(wanted), text(granted)));
        }
        if (available == null && (asked != null || granted != null)) {
            return new Years(
                    Outcome.UNKNOWN,
                    "The dictionary does not state for which years %s is available.".formatted(element.name()));
        }
        return WITHIN;
    }

    static String text(YearRange years) {
        return years.to() == null ? years.from() + " and later" : years.from() + " to " + years.to();
    }
}
