package charteroak.judgement.verdict;

import charteroak.judgement.facts.GrantingWay;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.ruling.Ruling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules say of uses of one shape: for each way to grant and license it, and together. */
record Judgement(List<Judged> ways, VerdictDays decision) {

    private static final Comparator<@Nullable LocalDate> LATEST_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed();

    static Judgement of(List<Judged> ways) {
        return new Judgement(
                ways, VerdictDays.anyOf(ways.stream().map(Judged::decision).toList()));
    }

    /**
     * The way that serves best on a day: the one with fewest violations, then fewest undecided rules, then the latest
     * addition.
     */
    Judged best(LocalDate on) {
        return ways.stream()
                .min(Comparator.<Judged>comparingInt(way -> weight(way, on))
                        .thenComparing(way -> way.count(Outcome.VIOLATED, on))
                        .thenComparing(way -> way.count(Outcome.UNKNOWN, on))
                        .thenComparing(way -> way.way().addedBy(on), LATEST_FIRST))
                .orElseThrow();
    }

    private static int weight(Judged way, LocalDate on) {
        return switch (way.decision().on(on)) {
            case COVERED -> 0;
            case NEEDS_COUNSEL -> 1;
            case NOT_COVERED -> 2;
        };
    }

    /** One way, with the ruling of every rule in order. */
    record Judged(GrantingWay way, List<Ruling> rulings, VerdictDays decision) {

        static Judged of(GrantingWay way, List<Ruling> rulings) {
            return new Judged(way, rulings, VerdictDays.of(rulings));
        }

        long count(Outcome outcome, LocalDate on) {
            return rulings.stream()
                    .filter(ruling -> ruling.outcome(on) == outcome)
                    .count();
        }
    }
}
