package charteroak.judgement.verdict;

import charteroak.agreements.agreement.Days;
import charteroak.judgement.ruling.Ruling;
import java.util.function.UnaryOperator;

/** How a rule can be wrong about the days on which it is satisfied. */
enum Breakage {
    ALWAYS_SATISFIED(satisfied -> Days.ALL),
    NEVER_SATISFIED(satisfied -> Days.NONE),
    A_DAY_EARLY(satisfied -> shifted(satisfied, -1)),
    A_DAY_LATE(satisfied -> shifted(satisfied, 1)),
    FIRST_DAY_LEFT_OUT(satisfied -> satisfied.and(shifted(satisfied, 1))),
    LAST_DAY_LEFT_OUT(satisfied -> satisfied.and(shifted(satisfied, -1)));

    private final UnaryOperator<Days> wrong;

    Breakage(UnaryOperator<Days> wrong) {
        this.wrong = wrong;
    }

    /** What a rule broken like this says instead; one that does not apply says so still. */
    Ruling of(Ruling whole) {
        if (!whole.applies()) {
            return whole;
        }
        Days satisfied = wrong.apply(whole.satisfied());
        return new Ruling(
                whole.rule(), true, satisfied, whole.undecided().and(satisfied.not()), whole.named(), whole.words());
    }

    private static Days shifted(Days days, int by) {
        return new Days(
                days.fromTheBeginning(),
                days.turns().stream().map(turn -> turn.plusDays(by)).toList());
    }
}
