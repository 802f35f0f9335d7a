package charteroak.judgement.verdict;

import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.YearRange;
import charteroak.judgement.facts.Relied;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a project, with its proof.
 *
 * @param withheld how many uses are left out; null for a viewer who may not know
 */
public record CoverageReport(
        Project project,
        LocalDate asOf,
        Instant knownAt,
        Verdict verdict,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        RuleSet ruleSet,
        List<ElementUseCoverage> elements,
        @Nullable Integer withheld) {

    /** Reports are gathered in batches, and their questions distinguish them. */
    @Override
    public int hashCode() {
        return 31 * project.hashCode() + 7 * asOf.hashCode() + knownAt.hashCode();
    }

    /** How many uses have each verdict. */
    public VerdictCounts counts() {
        return new VerdictCounts(count(Verdict.COVERED), count(Verdict.NOT_COVERED), count(Verdict.NEEDS_COUNSEL));
    }

    private int count(Verdict verdict) {
        return (int) elements.stream().filter(use -> use.verdict() == verdict).count();
    }

    /** How many uses have each verdict. */
    public record VerdictCounts(int covered, int notCovered, int needsCounsel) {

        /** The verdicts on a day of judgements on some numbers of uses. */
        static VerdictCounts on(LocalDate day, Map<Judgement, Integer> uses) {
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            uses.forEach(
                    (judgement, number) -> counts.merge(judgement.decision().on(day), number, Integer::sum));
            return new VerdictCounts(
                    counts.getOrDefault(Verdict.COVERED, 0),
                    counts.getOrDefault(Verdict.NOT_COVERED, 0),
                    counts.getOrDefault(Verdict.NEEDS_COUNSEL, 0));
        }
    }

    /** The acts on which the verdicts rest, each once. */
    public List<Relied> restsOn() {
        return elements.stream()
                .flatMap(use -> use.restsOn().stream())
                .distinct()
                .toList();
    }

    /**
     * The verdict on one use of one element.
     *
     * @param coveredYears the years for which the use is covered; empty when it is not, or when the available years are
     *     not known
     * @param restsOn the acts on which the verdict rests
     */
    public record ElementUseCoverage(
            DataElement element,
            ElementUse.Kind use,
            Verdict verdict,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<RuleResult> rules,
            List<YearRange> coveredYears,
            List<Relied> restsOn) {}
}
