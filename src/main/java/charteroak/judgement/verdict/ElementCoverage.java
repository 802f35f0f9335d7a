package charteroak.judgement.verdict;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.request.ElementUse;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Relied;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agreement's grant of one element, and whether the sharing side of it holds for some years and some way of using it.
 *
 * @param coveredYears of the years there are, those it is covered for; null when it is not or when it is not known which there are
 * @param coveredUses how it may be used as far as the sharing side goes
 * @param restsOn the acts the verdict rests on
 */
public record ElementCoverage(
        String elementId,
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

    /** Answers are gathered in batches; element and schedule tell them apart. */
    @Override
    public int hashCode() {
        return 31 * elementId.hashCode() + schedule.id().hashCode();
    }
}
