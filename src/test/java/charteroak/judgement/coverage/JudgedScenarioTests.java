package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.OwnGraphTest;
import charteroak.TestCallers;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.front.seed.SuccessiveSeeds;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.coverage.JudgedScenario.ExpectedFinding;
import charteroak.judgement.coverage.JudgedScenario.Question;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.Verdict;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.json.JsonMapper;

/** Holds the verdicts against what was judged from the published rules alone. */
@OwnGraphTest
@Import(TestCallers.class)
class JudgedScenarioTests {

    private final Coverage coverage;
    private final Neo4jClient graph;
    private final SuccessiveSeeds seeds;
    private final URI lineage;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Autowired
    JudgedScenarioTests(
            ApplicationContext application, Coverage coverage, Neo4jClient graph, @LocalServerPort int port) {
        this.coverage = coverage;
        this.graph = graph;
        this.seeds = SuccessiveSeeds.in(application);
        this.lineage = URI.create("http://127.0.0.1:%d/api/v1/lineage".formatted(port));
    }

    @TestFactory
    Stream<DynamicTest> answersWhatWasJudged() {
        return JudgedScenario.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.number() + ": " + scenario.name(),
                        scenario.folder().toUri(),
                        () -> hold(scenario)));
    }

    private void hold(JudgedScenario scenario) throws IOException, InterruptedException {
        List<String> problems = seeds.load(scenario.assembleIn(folder.resolve(scenario.number())));
        String refused = scenario.refused();
        if (refused != null) {
            assertThat(problems).anyMatch(problem -> problem.contains(refused));
            return;
        }
        assertThat(problems).as("what is wrong with the folder").isEmpty();
        for (Object run : scenario.runs()) {
            assertThat(post(run)).isBetween(200, 299);
        }
        List<String> differences = new ArrayList<>();
        scenario.questions().forEach(question -> differences.addAll(differences(question)));
        scenario.findings().forEach(finding -> difference(finding).ifPresent(differences::add));
        assertThat(differences).isEmpty();
    }

    private List<String> differences(Question question) {
        CoverageReport report = report(question);
        List<ElementUseCoverage> asked = report.elements().stream()
                .filter(use -> question.element() == null
                        || (use.element().id().value().equals(question.element())
                                && use.use().name().equals(question.use())))
                .toList();
        assertThat(asked).as("%s", question).isNotEmpty();
        List<String> differences = new ArrayList<>();
        String verdict = question.element() == null
                ? report.verdict().name()
                : worst(asked).name();
        if (!question.verdicts().contains(verdict)) {
            differences.add(
                    "%s is %s, not %s; %s".formatted(question, verdict, question.verdicts(), withoutSatisfied(asked)));
        }
        question.rules().forEach((code, outcome) -> {
            if (asked.stream().noneMatch(use -> says(use, code, outcome))) {
                differences.add("%s: %s is not %s; %s".formatted(question, code, outcome, withoutSatisfied(asked)));
            }
        });
        return differences;
    }

    private CoverageReport report(Question question) {
        Instant knownAt = question.knownAt() == null ? Instant.now() : question.knownAt();
        String project = graph.query("MATCH (project:Project {number: $number}) RETURN project.id")
                .bindAll(Map.of("number", question.project()))
                .fetchAs(String.class)
                .one()
                .orElseThrow();
        return coverage.report(new ProjectId(project), new Moment(question.asOf(), knownAt), Viewer.SERVER)
                .orElseThrow();
    }

    private static Verdict worst(List<ElementUseCoverage> uses) {
        List<Verdict> verdicts = uses.stream().map(ElementUseCoverage::verdict).toList();
        return Stream.of(Verdict.NOT_COVERED, Verdict.NEEDS_COUNSEL)
                .filter(verdicts::contains)
                .findFirst()
                .orElse(Verdict.COVERED);
    }

    private static boolean says(ElementUseCoverage use, String code, String outcome) {
        return use.rules().stream()
                .anyMatch(rule ->
                        rule.code().equals(code) && rule.outcome().name().equals(outcome));
    }

    private static List<String> withoutSatisfied(List<ElementUseCoverage> uses) {
        return uses.stream()
                .flatMap(use -> use.rules().stream())
                .filter(rule ->
                        rule.outcome() == RuleResult.Outcome.VIOLATED || rule.outcome() == RuleResult.Outcome.UNKNOWN)
                .map(rule -> "%s %s: %s".formatted(rule.code(), rule.outcome(), rule.reason()))
                .distinct()
                .toList();
    }

    private Optional<String> difference(ExpectedFinding expected) {
        Map<String, @Nullable Object> run = new HashMap<>();
        run.put("run", expected.run());
        List<String> found =
                List.copyOf(graph.query("""
                        MATCH (finding:Finding)-[:IN]->(run:Run)
                        WHERE $run IS NULL OR run.runId = $run
                        RETURN finding.kind + ': ' + finding.message
                        """).bindAll(run).fetchAs(String.class).all());
        return found.isEmpty() == expected.present()
                ? Optional.of("%s, but found %s".formatted(expected, found))
                : Optional.empty();
    }

    private int post(Object event) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(lineage)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(new JsonMapper().writeValueAsString(event)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
