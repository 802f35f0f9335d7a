package charteroak.judgement.verdict;

import charteroak.agreements.agreement.Days;
import charteroak.judgement.ruling.Ruling;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A verdict for every day: the days on which a use is covered, and those on which no rule is violated. */
record VerdictDays(Days covered, Days notViolated) {

    static final VerdictDays UNDECIDED = new VerdictDays(Days.NONE, Days.ALL);

    static VerdictDays of(List<Ruling> rulings) {
        return rulings.stream()
                .map(ruling -> new VerdictDays(ruling.satisfied(), ruling.notViolated()))
                .reduce(new VerdictDays(Days.ALL, Days.ALL), VerdictDays::and);
    }

    /** The verdict when any one of several ways suffices. */
    static VerdictDays anyOf(Collection<VerdictDays> ways) {
        return ways.stream().reduce(new VerdictDays(Days.NONE, Days.NONE), VerdictDays::or);
    }

    /** The verdict on several uses together; without uses there is nothing to decide by. */
    static VerdictDays allOf(Collection<VerdictDays> uses) {
        return uses.stream().reduce(VerdictDays::and).orElse(UNDECIDED);
    }

    private VerdictDays and(VerdictDays other) {
        return new VerdictDays(covered.and(other.covered), notViolated.and(other.notViolated));
    }

    private VerdictDays or(VerdictDays other) {
        return new VerdictDays(covered.or(other.covered), notViolated.or(other.notViolated));
    }

    Verdict on(LocalDate day) {
        if (covered.contains(day)) {
            return Verdict.COVERED;
        }
        return notViolated.contains(day) ? Verdict.NEEDS_COUNSEL : Verdict.NOT_COVERED;
    }

    /** The unbroken run of days with the same verdict; null where no known date ends it. */
    Days.Span stands(LocalDate day) {
        return switch (on(day)) {
            case COVERED -> covered.around(day);
            case NEEDS_COUNSEL -> notViolated.and(covered.not()).around(day);
            case NOT_COVERED -> notViolated.around(day);
        };
    }
}
