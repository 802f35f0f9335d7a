package charteroak.judgement.conditions;

import charteroak.catalogue.law.Purpose;
import java.util.List;

/** Tells readers of law which conditions the catalog can compute from what it knows. */
public final class ComputedConditions {

    private ComputedConditions() {}

    /** Whether the condition with a code is computed, as {@code WRITTEN_AGREEMENT} is. */
    public static boolean include(String code) {
        return Evaluators.computed().contains(code);
    }

    /** The arguments of a condition that stand for no purpose, given the purposes of its basis; none where all do. */
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
