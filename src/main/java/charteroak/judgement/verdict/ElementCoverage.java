package charteroak.judgement.verdict;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Relied;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agreement's grant of one element, and whether its sharing side holds for some years and some kind of use.
 *
 * @param coveredYears the available years that are covered; null when there are none, or when the available years are
 *     not known
 * @param coveredUses the kinds of use that the sharing side allows
 * @param restsOn the acts on which the verdict rests
 */
public record ElementCoverage(
        ElementId elementId,
        Agreement agreement,
        Schedule schedule,
        Verdict verdict,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        RuleSet ruleSet,
        List<RuleResult> rules,
        @Nullable YearRange coveredYears,
        List<ElementUse.Kind> coveredUses,
        List<Relied> restsOn) {

    /** The purposes the schedule allows. */
    public List<Purpose> purposes() {
        return schedule.purposes();
    }

    /** Answers are gathered in batches; the element and the schedule distinguish them. */
    @Override
    public int hashCode() {
        return 31 * elementId.hashCode() + schedule.id().hashCode();
    }
}
