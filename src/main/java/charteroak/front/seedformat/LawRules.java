package charteroak.front.seedformat;

import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.conditions.ComputedConditions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that a seed's law must meet so that it can be judged. */
final class LawRules {

    private LawRules() {}

    static void computesWhatItSays(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        if (Evaluator.COMPUTED.name().equals(values.get("evaluator"))
                && values.get("code") instanceof String code
                && !ComputedConditions.include(code)) {
            reading.problem(
                    written.at("evaluator"),
                    "nothing computes the condition '%s'; let counsel attest it (ATTESTED), a clause state it (FIELD), or leave it open (UNMAPPED).",
                    code);
        }
    }

    static void namesKnownPurposes(Map<String, @Nullable Object> values, SeedValue.Fields written, Reading reading) {
        if (values.get("conditions") instanceof List<?> conditions) {
            List<Purpose> purposes = purposes(values.get("purposes"));
            for (Object condition : conditions) {
                ComputedConditions.unknownPurposes(String.valueOf(condition), purposes)
                        .forEach(argument -> reading.problem(
                                written.at("conditions"),
                                "'%s' in %s is neither a purpose nor a list of purposes that is known; write the basis's 'purposes', which it then stands for.",
                                argument,
                                condition));
            }
        }
    }

    private static List<Purpose> purposes(@Nullable Object written) {
        return written instanceof List<?> words
                ? Stream.of(Purpose.values())
                        .filter(purpose -> words.contains(purpose.name()))
                        .toList()
                : List.of();
    }
}
