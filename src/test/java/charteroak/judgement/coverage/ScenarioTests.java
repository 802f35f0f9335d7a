package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.judgement.ruling.Rule;
import charteroak.judgement.verdict.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked scenarios of coverage/scenarios.yaml, one test each. */
class ScenarioTests {

    private final List<Scenario> scenarios = Scenarios.all();

    @TestFactory
    Stream<DynamicTest> answersAsWorkedOutByHand() {
        return scenarios.stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        () -> assertThat(scenario.disagreements(Evaluation.report(scenario.facts(), scenario.moment())))
                                .isEmpty()));
    }

    @Test
    void exercisesEveryRuleInEveryWayThatMatters() {
        assertThat(scenarios).hasSizeGreaterThanOrEqualTo(60);
        Map<String, TreeSet<String>> exercised = new TreeMap<>();
        scenarios.forEach(scenario -> scenario.expected()
                .forEach((rule, outcome) ->
                        exercised.computeIfAbsent(rule, any -> new TreeSet<>()).add(String.valueOf(outcome))));
        for (Rule rule : Rule.values()) {
            assertThat(exercised.get(rule.name())).as(rule.name()).contains("SATISFIED", "VIOLATED");
        }
    }
}
