package charteroak.judgement.verdict;

import charteroak.agreements.agreement.Days;
import charteroak.judgement.ruling.Ruling;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A verdict for every day: the days on which a use is covered, and those on which no rule is violated. */
record VerdictDays(Days covered, Days notViolated) {

    static final VerdictDays UNDECIDED = new VerdictDays(Days.NONE, Days.ALL);

    static VerdictDays of(List<Ruling> rulings) {
        Days covered = Days.ALL;
        Days notViolated = Days.ALL;
        for (Ruling ruling : rulings) {
            covered = covered.and(ruling.satisfied());
            notViolated = notViolated.and(ruling.notViolated());
        }
        return new VerdictDays(covered, notViolated);
    }

    /** The verdict when any one of several ways suffices. */
    static VerdictDays anyOf(Collection<VerdictDays> ways) {
        Days covered = Days.NONE;
        Days notViolated = Days.NONE;
        for (VerdictDays way : ways) {
            covered = covered.or(way.covered);
            notViolated = notViolated.or(way.notViolated);
        }
        return new VerdictDays(covered, notViolated);
    }

    /** The verdict on several uses together; without uses there is nothing to decide by. */
    static VerdictDays allOf(Collection<VerdictDays> uses) {
        if (uses.isEmpty()) {
            return UNDECIDED;
        }
        Days covered = Days.ALL;
        Days notViolated = Days.ALL;
        for (VerdictDays use : uses) {
            covered = covered.and(use.covered);
            notViolated = notViolated.and(use.notViolated);
        }
        return new VerdictDays(covered, notViolated);
    }

    VerdictDays and(VerdictDays other) {
        return new VerdictDays(covered.and(other.covered), notViolated.and(other.notViolated));
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

    /** The days on which the verdict can change. */
    SortedSet<LocalDate> turns() {
        SortedSet<LocalDate> turns = new TreeSet<>(covered.turns());
        turns.addAll(notViolated.turns());
        return turns;
    }
}
