package charteroak.daybyday;

import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What every rule says of one use in every way on every day. */
public final class UseDayByDay {

    private final Use use;
    private final List<Way> ways;
    private final Map<LocalDate, List<List<Outcome>>> outcomes;
    private final Map<LocalDate, List<LocalDate>> added;
    private final Map<LocalDate, Verdict> verdicts = new HashMap<>();

    UseDayByDay(
            Use use,
            List<Way> ways,
            Map<LocalDate, List<List<Outcome>>> outcomes,
            Map<LocalDate, List<LocalDate>> added) {
        this.use = use;
        this.ways = ways;
        this.outcomes = outcomes;
        this.added = added;
        outcomes.forEach((day, ofDay) -> verdicts.put(day, Outcomes.best(ofDay)));
    }

    /** The use. */
    public Use use() {
        return use;
    }

    /** The verdict on a day. */
    public Verdict verdict(LocalDate day) {
        return Objects.requireNonNull(verdicts.get(day));
    }

    /** Which of its ways serves best on a day. */
    public int bestWay(LocalDate day) {
        return Outcomes.bestWay(on(day), Objects.requireNonNull(added.get(day)));
    }

    /** What a rule says of one of its ways on a day, counted from zero in the order of the rule set. */
    public Outcome outcome(int rule, int way, LocalDate day) {
        return on(day).get(way).get(rule);
    }

    boolean covered(LocalDate day) {
        return verdict(day) == Verdict.COVERED;
    }

    /** The ways in which it is covered on a day. */
    List<Way> covering(LocalDate day) {
        List<Way> covering = new ArrayList<>();
        for (int at = 0; at < ways.size(); at++) {
            if (Outcomes.verdict(on(day).get(at)) == Verdict.COVERED) {
                covering.add(ways.get(at));
            }
        }
        return covering;
    }

    private List<List<Outcome>> on(LocalDate day) {
        return Objects.requireNonNull(outcomes.get(day));
    }
}
