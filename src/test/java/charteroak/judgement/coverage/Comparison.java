package charteroak.judgement.coverage;

import charteroak.daybyday.Around;
import charteroak.daybyday.DayByDay;
import charteroak.daybyday.UseDayByDay;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds a report against the rules applied day by day: verdicts, what each rule says, and from when until when. */
public final class Comparison {

    private static final List<LocalDate> DAYS = RandomHistory.days();

    private final List<Disagreement> found = new ArrayList<>();
    private final LocalDate asOf;

    private Comparison(LocalDate asOf) {
        this.asOf = asOf;
    }

    public static List<Disagreement> of(CoverageReport report, DayByDay plainly) {
        Comparison comparison = new Comparison(report.asOf());
        comparison.compare("verdict", report.verdict(), report.validFrom(), report.validUntil(), plainly::verdict);
        if (report.elements().size() != plainly.uses().size()) {
            comparison.found.add(new Disagreement("uses", report.toString()));
            return comparison.found;
        }
        for (int at = 0; at < plainly.uses().size(); at++) {
            comparison.compare(report.elements().get(at), plainly.uses().get(at));
        }
        return comparison.found;
    }

    private void compare(ElementUseCoverage found, UseDayByDay plainly) {
        compare("verdict on a use", found.verdict(), found.validFrom(), found.validUntil(), plainly::verdict);
        int best = plainly.bestWay(asOf);
        List<RuleResult> results = found.rules();
        for (Rule rule : Rule.values()) {
            RuleResult result = results.get(rule.ordinal());
            Function<LocalDate, Outcome> expected = day -> plainly.outcome(rule.ordinal(), best, day);
            compare(rule.name(), result.outcome(), result.holdsFrom(), result.holdsUntil(), expected);
            boolean fine = expected.apply(asOf) == Outcome.SATISFIED || expected.apply(asOf) == Outcome.NOT_APPLICABLE;
            if (!result.code().equals(rule.name())
                    || result.reason().toString().isBlank()
                    || (result.remedy() == null) != fine) {
                this.found.add(new Disagreement(rule.name(), result.toString()));
            }
        }
    }

    private <T> void compare(
            String about,
            T answer,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Function<LocalDate, T> expected) {
        Around around = Around.of(asOf, DAYS, expected);
        boolean same = answer.equals(expected.apply(asOf))
                && Objects.equals(from, around.from())
                && Objects.equals(until, around.until());
        if (!same) {
            found.add(new Disagreement(
                    about,
                    "%s from %s until %s, expected %s from %s until %s"
                            .formatted(answer, from, until, expected.apply(asOf), around.from(), around.until())));
        }
    }
}
