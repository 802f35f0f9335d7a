package charteroak.judgement.rules;

import charteroak.ground.sentence.Sentence;
import charteroak.catalogue.catalog.YearRange;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.RuleResult.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Whether the years asked for are available and granted; where none are asked for, whether some available years are
 * granted.
 */
record Years(Outcome outcome, Sentence reason) {

    private Years(Outcome outcome, String reason) {
        this(outcome, Sentence.plain(reason));
    }

    private static final Years WITHIN = new Years(Outcome.SATISFIED, "");

    /** Judges the years of a use; a grant without years is for all years. */
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

    /** The result when a license lists no year that is granted. */
    static Years apart(YearRange listed, YearRange granted) {
        return new Years(
                Outcome.VIOLATED,
                "None of the years licensed, %s, is among those granted, %s.".formatted(text(listed), text(granted)));
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
                        ? "The requester asks for %s without naming years, for the dictionary does not state them."
                                .formatted(use.element().name())
                        : "The requester asks for no years of %s but those there are, %s."
                                .formatted(use.element().name(), text(available)));
    }

    static String text(YearRange years) {
        return years.to() == null ? years.from() + " and later" : years.from() + " to " + years.to();
    }
}
