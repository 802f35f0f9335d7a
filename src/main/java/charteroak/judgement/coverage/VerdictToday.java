package charteroak.judgement.coverage;

import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a project today, without its proof.
 *
 * @param since the first day of the unbroken run of days with this verdict; null when it was never another
 * @param until the last day on which the verdict stands if nothing further is done; null when no known date ends it
 * @param missing the codes of the rules that stand in the way, in order
 * @param uses how many of the judged uses everybody may see
 */
public record VerdictToday(
        Verdict verdict,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<String> missing,
        int uses) {

    public VerdictToday {
        missing = List.copyOf(missing);
    }

    static VerdictToday of(CoverageReport report) {
        return new VerdictToday(
                report.verdict(),
                report.validFrom(),
                report.validUntil(),
                report.elements().stream()
                        .flatMap(use -> use.rules().stream())
                        .filter(rule -> rule.outcome().isOpen())
                        .map(RuleResult::code)
                        .distinct()
                        .sorted()
                        .toList(),
                report.elements().size());
    }
}
