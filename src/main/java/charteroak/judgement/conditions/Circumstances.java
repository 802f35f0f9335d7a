package charteroak.judgement.conditions;

import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.Project;
import charteroak.ground.sentence.Reference;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Use;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances in which a condition of a cited legal basis is judged.
 *
 * @param project null when the question is about no particular project
 * @param license null where none is needed, and where there is none
 * @param condition the condition as the basis states it, with its arguments
 */
record Circumstances(
        @Nullable Project project,
        Use shape,
        Standing sharing,
        Schedule schedule,
        @Nullable Standing license,
        Citation citation,
        String condition) {

    /** The condition without its arguments. */
    static String code(String condition) {
        int bracket = condition.indexOf('(');
        return (bracket < 0 ? condition : condition.substring(0, bracket)).strip();
    }

    String code() {
        return code(condition);
    }

    List<String> arguments() {
        return arguments(condition);
    }

    /** The arguments in the parentheses of a condition. */
    static List<String> arguments(String condition) {
        int bracket = condition.indexOf('(');
        return bracket < 0
                ? List.of()
                : Stream.of(condition.substring(bracket + 1).replace(")", "").split("[,|]"))
                        .map(String::strip)
                        .toList();
    }

    /** What counsel attested of the condition. */
    Attestation attestation() {
        return new Attestation(sharing, schedule, shape.provider().id(), code());
    }

    /** The sharing agreement, as sentences name it. */
    Reference agreement() {
        return sharing.agreement().named();
    }

    /** The provider, as sentences name it. */
    Reference provider() {
        return shape.provider().coded();
    }

    /** The basis, as sentences name it. */
    Reference basis() {
        return citation.basis().named();
    }
}
