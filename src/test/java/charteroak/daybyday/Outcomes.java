package charteroak.daybyday;

import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** What outcomes come to: of the rules in one way, of several ways, of several uses. */
final class Outcomes {

    private Outcomes() {}

    static Outcome yes(boolean satisfied) {
        return satisfied ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    static Verdict verdict(List<Outcome> outcomes) {
        if (outcomes.contains(Outcome.VIOLATED)) {
            return Verdict.NOT_COVERED;
        }
        return outcomes.contains(Outcome.UNKNOWN) ? Verdict.NEEDS_COUNSEL : Verdict.COVERED;
    }

    /** The verdict when one of several ways will do. */
    static Verdict best(List<List<Outcome>> ways) {
        Verdict best = Verdict.NOT_COVERED;
        for (List<Outcome> outcomes : ways) {
            Verdict one = verdict(outcomes);
            if (one == Verdict.COVERED || (one == Verdict.NEEDS_COUNSEL && best == Verdict.NOT_COVERED)) {
                best = one;
            }
        }
        return best;
    }

    /**
     * Which of several ways serves best: fewest rules violated, then fewest undecided, then the one added last, then the first.
     *
     * @param added for each way the day its last schedule was added; the earliest of all days where none was
     */
    static int bestWay(List<List<Outcome>> ways, List<LocalDate> added) {
        int best = 0;
        for (int at = 1; at < ways.size(); at++) {
            int more = weight(ways.get(at)) - weight(ways.get(best));
            if (more < 0 || (more == 0 && added.get(at).isAfter(added.get(best)))) {
                best = at;
            }
        }
        return best;
    }

    private static int weight(List<Outcome> outcomes) {
        int weight = 0;
        for (Outcome outcome : outcomes) {
            weight += outcome == Outcome.VIOLATED ? 100 : outcome == Outcome.UNKNOWN ? 1 : 0;
        }
        return weight;
    }

    static Verdict together(List<Verdict> uses) {
        if (uses.contains(Verdict.NOT_COVERED)) {
            return Verdict.NOT_COVERED;
        }
        return uses.isEmpty() || uses.contains(Verdict.NEEDS_COUNSEL) ? Verdict.NEEDS_COUNSEL : Verdict.COVERED;
    }
}
