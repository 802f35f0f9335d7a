package charteroak.judgement.rules;

import charteroak.catalogue.catalog.YearRange;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.RuleResult.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Whether the years asked for are available and granted; where none are asked for, whether some available years are
 * granted.
 */
record Years(Outcome outcome, Sentence reason) {

    private static final Years WITHIN = new Years(Outcome.SATISFIED, Sentence.of("years.within"));

    /** Judges the years of a use; a grant without years is for all years. */
    static Years of(Use use, @Nullable YearRange granted) {
        YearRange asked = use.years();
        YearRange available = use.element().years();
        if (asked != null && available != null && !available.contains(asked)) {
            return new Years(Outcome.VIOLATED, Sentence.of("years.beyondThere", text(asked), text(available)));
        }
        if (asked != null && granted != null && !granted.contains(asked)) {
            return new Years(Outcome.VIOLATED, Sentence.of("years.beyondGranted", text(asked), text(granted)));
        }
        if (available == null && (asked != null || granted != null)) {
            return new Years(Outcome.UNKNOWN, unstated(use));
        }
        if (asked == null && available != null && granted != null && granted.overlap(available) == null) {
            return new Years(Outcome.VIOLATED, Sentence.of("years.noneThere", text(granted), text(available)));
        }
        return WITHIN;
    }

    /** The result when a license lists no year that is granted. */
    static Years apart(YearRange listed, YearRange granted) {
        return new Years(Outcome.VIOLATED, Sentence.of("years.noneGranted", text(listed), text(granted)));
    }

    /**
     * The years of a use that several schedules grant in common; null when there are none, or when the available years
     * are not known.
     */
    static @Nullable YearRange granted(Use use, @Nullable YearRange... granted) {
        YearRange years = use.years() == null ? use.element().years() : use.years();
        for (YearRange each : granted) {
            if (years != null && each != null) {
                years = years.overlap(each);
            }
        }
        return years;
    }

    /** Whether years are asked for that are not available. */
    static boolean beyondWhatThereIs(Use use) {
        YearRange asked = use.years();
        YearRange available = use.element().years();
        return asked != null && available != null && !available.contains(asked);
    }

    /** The step by which the request asks for available years, or for none in particular where these are not known. */
    static Remedy asking(Use use) {
        YearRange available = use.element().years();
        return Remedy.request(
                available == null
                        ? Sentence.of("years.askWithout", use.element().named())
                        : Sentence.of("years.askThere", use.element().named(), text(available)));
    }

    /** That nobody says for which years an element is available. */
    static Sentence unstated(Use use) {
        return Sentence.of("years.unstated", use.element().named());
    }

    static Sentence text(YearRange years) {
        Part from = Part.number(years.from());
        return years.to() == null
                ? Sentence.of("years.open", from)
                : Sentence.of("years.fromTo", from, Part.number(years.to()));
    }
}
