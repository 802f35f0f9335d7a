package charteroak.judgement.conditions;

import charteroak.catalogue.law.Purpose;
import java.util.List;
import java.util.stream.Stream;

/** Tells readers of law which conditions the catalog can compute from what it knows. */
public final class ComputedConditions {

    private ComputedConditions() {}

    /** Whether the condition with a code is computed, as {@code WRITTEN_AGREEMENT} is. */
    public static boolean include(String code) {
        return Evaluators.COMPUTED.containsKey(code);
    }

    /** The arguments of a condition that stand for no purpose, given the purposes of its basis; none where all do. */
    public static List<String> unknownPurposes(String condition, List<Purpose> ofBasis) {
        return Stream.of(condition)
                .filter(stated -> Circumstances.code(stated).equals(PurposeConditions.PURPOSE_IN))
                .flatMap(stated -> Circumstances.arguments(stated).stream())
                .filter(argument -> PurposeConditions.meant(argument, ofBasis).isEmpty())
                .toList();
    }
}
