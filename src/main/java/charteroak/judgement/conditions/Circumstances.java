package charteroak.judgement.conditions;

import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.request.Project;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Use;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a condition of a cited legal basis is judged in.
 *
 * @param project null when the question is about no particular project
 * @param license null where none is needed or there is none
 * @param code the condition without its arguments
 * @param arguments what stands in its brackets
 */
record Circumstances(
        @Nullable Project project,
        Use shape,
        Standing sharing,
        Schedule schedule,
        @Nullable Standing license,
        Citation citation,
        String code,
        List<String> arguments) {

    static Circumstances of(
            @Nullable Project project,
            Use shape,
            Standing sharing,
            Schedule schedule,
            @Nullable Standing license,
            Citation citation,
            String condition) {
        int bracket = condition.indexOf('(');
        String code = bracket < 0 ? condition : condition.substring(0, bracket);
        return new Circumstances(
                project, shape, sharing, schedule, license, citation, code.strip(), arguments(condition));
    }

    /** What stands in the brackets of a condition. */
    static List<String> arguments(String condition) {
        int bracket = condition.indexOf('(');
        return bracket < 0
                ? List.of()
                : Stream.of(condition.substring(bracket + 1).replace(")", "").split("[,|]"))
                        .map(String::strip)
                        .toList();
    }

    String number() {
        return sharing.agreement().number();
    }

    String provider() {
        return shape.provider().code();
    }
}
