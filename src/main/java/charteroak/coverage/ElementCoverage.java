package charteroak.coverage;

import charteroak.agreement.Agreement;
import charteroak.agreement.Schedule;
import charteroak.law.Purpose;
import charteroak.rules.RuleResult;
import charteroak.rules.RuleSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One agreement's grant of one element, and whether the sharing side of it holds. */
public record ElementCoverage(
        String elementId,
        Agreement agreement,
        Schedule schedule,
        Verdict verdict,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        RuleSet ruleSet,
        List<RuleResult> rules) {

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
