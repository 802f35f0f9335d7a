package charteroak.judgement.conditions;

import charteroak.catalogue.law.Purpose;
import java.util.List;

/** Which conditions of law follow from what the catalog knows, for those who read law that says so. */
public final class ComputedConditions {

    private ComputedConditions() {}

    /** Whether a condition with a code is computed, as {@code WRITTEN_AGREEMENT} is. */
    public static boolean include(String code) {
        return Evaluators.computed().contains(code);
    }

    /** The arguments of a condition, as it is written for a basis with some purposes, that stand for no purpose; none where each does. */
    public static List<String> unknownPurposes(String condition, List<Purpose> ofBasis) {
        int bracket = condition.indexOf('(');
        if (bracket < 0 || !condition.substring(0, bracket).strip().equals(PurposeConditions.PURPOSE_IN)) {
            return List.of();
        }
        return Circumstances.arguments(condition).stream()
                .filter(argument -> PurposeConditions.meant(argument, ofBasis).isEmpty())
                .toList();
    }
}
