package charteroak.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreement.Moment;
import charteroak.coverage.CoverageReport.ElementUseCoverage;
import charteroak.rules.Facts;
import charteroak.rules.Rule;
import charteroak.rules.RuleResult;
import charteroak.rules.RuleResult.ConditionResult;
import charteroak.rules.RuleResult.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The worked scenarios of coverage/scenarios.yaml, one test each. */
class ScenarioTests {

    private final Map<String, Object> file = file();

    @TestFactory
    Stream<DynamicTest> answersAsWorkedOutByHand() {
        return scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(ScenarioWorld.text(scenario, "name"), () -> check(scenario)));
    }

    @Test
    void exercisesEveryRuleInEveryWayThatMatters() {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(60);
        Map<String, TreeSet<String>> exercised = new TreeMap<>();
        scenarios()
                .forEach(scenario -> ScenarioWorld.map(scenario, "expect")
                        .forEach((rule, outcome) -> exercised
                                .computeIfAbsent(rule, any -> new TreeSet<>())
                                .add(String.valueOf(outcome))));
        for (Rule rule : Rule.values()) {
            assertThat(exercised.get(rule.name())).as(rule.name()).contains("SATISFIED", "VIOLATED");
        }
    }

    private List<Map<String, Object>> scenarios() {
        return ScenarioWorld.maps(file, "scenarios");
    }

    private void check(Map<String, Object> scenario) {
        ScenarioWorld world = new ScenarioWorld(file);
        world.happened(ScenarioWorld.map(scenario, "given"));
        Facts facts = world.facts();
        Map<String, Object> ask = ScenarioWorld.map(scenario, "ask");
        LocalDate asOf = Objects.requireNonNull(ScenarioWorld.day(ask, "asOf"));
        LocalDate known = ScenarioWorld.day(ask, "knownAt");
        LocalDate until = known == null ? LocalDate.of(2030, 1, 1) : known;
        Moment moment = new Moment(asOf, until.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC));
        CoverageReport report = Evaluation.report(Objects.requireNonNull(facts.project()), facts, moment);
        String element = ScenarioWorld.text(ask, "use");
        ElementUseCoverage use = report.elements().stream()
                .filter(one -> one.element().id().equals(element))
                .findFirst()
                .orElseThrow();
        ScenarioWorld.map(scenario, "expect").forEach((what, expected) -> compare(use, what, expected));
    }

    private static void compare(ElementUseCoverage use, String what, Object expected) {
        switch (what) {
            case "verdict" -> assertThat(use.verdict()).as("%s", use).hasToString(String.valueOf(expected));
            case "from" -> assertThat(use.validFrom()).hasToString(String.valueOf(expected));
            case "until" -> assertThat(use.validUntil()).hasToString(String.valueOf(expected));
            case "failing" ->
                assertThat(rule(use, "R06").reasons().stream()
                                .filter(reason -> reason.outcome() != Outcome.SATISFIED
                                        && reason.outcome() != Outcome.NOT_APPLICABLE)
                                .map(ConditionResult::condition))
                        .isEqualTo(expected);
            default ->
                assertThat(rule(use, what).outcome()).as("%s", rule(use, what)).hasToString(String.valueOf(expected));
        }
    }

    private static RuleResult rule(ElementUseCoverage use, String code) {
        return use.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Days and words are read as they are written. */
    private static Map<String, Object> file() {
        Resolver plain = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
                addImplicitResolver(Tag.NULL, EMPTY, null);
                addImplicitResolver(Tag.BOOL, BOOL, "tf");
            }
        };
        LoaderOptions options = new LoaderOptions();
        Yaml yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                plain);
        try (InputStream in = ScenarioTests.class.getResourceAsStream("/coverage/scenarios.yaml")) {
            return yaml.load(Objects.requireNonNull(in));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
