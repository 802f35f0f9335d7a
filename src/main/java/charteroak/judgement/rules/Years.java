package charteroak.judgement.rules;

import charteroak.catalogue.catalog.YearRange;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.RuleResult.Outcome;
import org.jspecify.annotations.Nullable;

/** Whether the years asked for are within those there are and those granted; asked without years, whether some of those there are, are. */
record Years(Outcome outcome, String reason) {

    private static final Years WITHIN = new Years(Outcome.SATISFIED, "");

    /** No years granted means all. */
    static Years of(Use use, @Nullable YearRange granted) {
        YearRange asked = use.years();
        YearRange available = use.element().years();
        if (asked != null && available != null && !available.contains(asked)) {
            return new Years(
                    Outcome.VIOLATED,
                    "The years asked for, %s, go beyond those there are, %s.".formatted(text(asked), text(available)));
        }
        if (asked != null && granted != null && !granted.contains(asked)) {
            return new Years(
                    Outcome.VIOLATED,
                    "The years asked for, %s, go beyond those granted, %s.".formatted(text(asked), text(granted)));
        }
        if (available == null && (asked != null || granted != null)) {
            return new Years(
                    Outcome.UNKNOWN,
                    "The dictionary does not state for which years %s is available."
                            .formatted(use.element().name()));
        }
        if (asked == null && available != null && granted != null && granted.overlap(available) == null) {
            return new Years(
                    Outcome.VIOLATED,
                    "None of the years granted, %s, is among those there are, %s."
                            .formatted(text(granted), text(available)));
        }
        return WITHIN;
    }

    /** That a license lists no year that is granted. */
    static Years apart(YearRange listed, YearRange granted) {
        return new Years(
                Outcome.VIOLATED,
                "None of the years licensed, %s, is among those granted, %s.".formatted(text(listed), text(granted)));
    }

    /** The years of a use that some schedules grant together; null when there are none or it is not known which there are. */
    static @Nullable YearRange granted(Use use, @Nullable YearRange... granted) {
        YearRange years = use.years() == null ? use.element().years() : use.years();
        for (YearRange each : granted) {
            if (years != null && each != null) {
                years = years.overlap(each);
            }
        }
        return years;
    }

    /** Whether years are asked for that there are not. */
    static boolean beyondWhatThereIs(Use use) {
        YearRange asked = use.years();
        YearRange available = use.element().years();
        return asked != null && available != null && !available.contains(asked);
    }

    /** That the request asks for years that there are; for none in particular where it is not known which those are. */
    static Remedy asking(Use use) {
        YearRange available = use.element().years();
        return Remedy.request(
                available == null
                        ? "The requester asks for %s without naming years, for the dictionary does not state them."
                                .formatted(use.element().name())
                        : "The requester asks for no years of %s but those there are, %s."
                                .formatted(use.element().name(), text(available)));
    }

    static String text(YearRange years) {
        return years.to() == null ? years.from() + " and later" : years.from() + " to " + years.to();
    }
}
