package charteroak.judgement.verdict;

import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.verdict.CoverageReport.VerdictCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on some uses together through time: the judgement for single days, on every day on which it can change.
 */
public final class Timeline {

    private final List<Judgement> judgements;
    private final VerdictDays together;
    private final Map<Judgement, Integer> told = new IdentityHashMap<>();

    /** The timeline of some uses, which counts those of them that may be told. */
    public Timeline(Evaluation evaluation, List<Use> uses, Predicate<Use> mayBeTold) {
        this.judgements = evaluation.judgements(uses);
        this.together = evaluation.together(uses);
        uses.stream().filter(mayBeTold).forEach(use -> told.merge(evaluation.judge(use), 1, Integer::sum));
    }

    /** The intervals from a first to a last day, in order and without gaps; a null bound is open. */
    public List<CoverageInterval> between(@Nullable LocalDate first, @Nullable LocalDate last) {
        List<CoverageInterval> intervals = new ArrayList<>();
        LocalDate from = first;
        CoverageInterval open = on(from == null ? LocalDate.MIN : from, from);
        for (LocalDate turn : turns()) {
            boolean within = (first == null || turn.isAfter(first)) && (last == null || !turn.isAfter(last));
            if (!within) {
                continue;
            }
            CoverageInterval next = on(turn, turn);
            if (!next.saysTheSameAs(open)) {
                intervals.add(ending(open, turn.minusDays(1)));
                open = next;
            }
        }
        intervals.add(ending(open, last));
        return List.copyOf(intervals);
    }

    private static CoverageInterval ending(CoverageInterval interval, @Nullable LocalDate until) {
        return new CoverageInterval(interval.from(), until, interval.verdict(), interval.rules(), interval.counts());
    }

    private CoverageInterval on(LocalDate day, @Nullable LocalDate from) {
        List<String> rules = judgements.stream()
                .flatMap(judgement -> judgement.best(day).rulings().stream())
                .filter(ruling -> ruling.outcome(day).isOpen())
                .map(ruling -> ruling.rule().name())
                .distinct()
                .sorted()
                .toList();
        return new CoverageInterval(from, null, together.on(day), rules, VerdictCounts.on(day, told));
    }

    private SortedSet<LocalDate> turns() {
        return judgements.stream()
                .flatMap(judgement -> judgement.ways().stream())
                .flatMap(way -> way.rulings().stream())
                .flatMap(Ruling::turns)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A run of days, the first and last included, with one verdict for the same reasons; a null bound is open.
     *
     * @param rules the codes of the rules that stand in the way
     * @param counts how many of the uses that may be told have each verdict
     */
    public record CoverageInterval(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Verdict verdict,
            List<String> rules,
            VerdictCounts counts) {

        boolean saysTheSameAs(CoverageInterval other) {
            return verdict == other.verdict && rules.equals(other.rules) && counts.equals(other.counts);
        }
    }
}
