package charteroak.judgement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.FromNoon;
import charteroak.OwnGraphTest;
import charteroak.TestCallers;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.front.seed.SuccessiveSeeds;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.coverage.Coverage;
import charteroak.judgement.coverage.JudgedScenario;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.plan.RemedyActs.Asked;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.trial.Library;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does today what the remedies say for the judged scenarios and the programme's own projects: each act is asked for over the API by
 * somebody in the role that the remedy names. What the same steps mend in the same project is done once.
 */
@OwnGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import({FromNoon.class, TestCallers.class})
@TestPropertySource(properties = "charteroak.limits.time=50s")
class RemedyTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_ROUNDS = 6;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Coverage coverage;
    private final PlanFacts planFacts;
    private final Neo4jClient graph;
    private final SuccessiveSeeds seeds;
    private final URI api;
    private final URI lineage;
    private final Clock clock;
    private final LocalDate today;
    private final Map<String, int[]> tried = new TreeMap<>();
    private final Map<String, Integer> left = new TreeMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int stems;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Autowired
    RemedyTests(
            ApplicationContext application,
            Coverage coverage,
            PlanFacts planFacts,
            Neo4jClient graph,
            Clock clock,
            @LocalServerPort int port) {
        this.coverage = coverage;
        this.planFacts = planFacts;
        this.graph = graph;
        this.clock = clock;
        this.today = LocalDate.now(clock);
        this.seeds = SuccessiveSeeds.in(application);
        this.api = URI.create("http://127.0.0.1:%d/graphql".formatted(port));
        this.lineage = URI.create("http://127.0.0.1:%d/api/v1/lineage".formatted(port));
    }

    @Test
    void whatARemedySaysIsAcceptedAndRemovesTheGap() throws IOException, InterruptedException {
        assertThat(seeds.load(Path.of("catalog-seed"))).isEmpty();
        hold(
                "the programme",
                graph
                        .query("MATCH (project:Project) RETURN project.number ORDER BY project.number")
                        .fetchAs(String.class)
                        .all()
                        .stream()
                        .toList());
        for (JudgedScenario scenario : JudgedScenario.all()) {
            if (scenario.refused() == null) {
                assertThat(seeds.load(scenario.assembleIn(folder.resolve(scenario.number()))))
                        .isEmpty();
                for (Object run : scenario.runs()) {
                    post(lineage, JSON.writeValueAsString(run), null);
                }
                hold(scenario.number(), scenario.projects());
            }
        }
        tried.forEach((rule, counts) -> System.out.printf(
                "%s: %d gaps tried with %d acts, %d mended%n", rule, counts[0], counts[2], counts[1]));
        left.forEach((what, count) -> System.out.printf("left: %s: %d%n", what, count));
        assertThat(wrong).isEmpty();
    }

    @Test
    void whereALawEndsCounselRecordsAnotherThatSchedulesCite() throws IOException, InterruptedException {
        JudgedScenario scenario = JudgedScenario.all().stream()
                .filter(each -> each.number().startsWith("070"))
                .findFirst()
                .orElseThrow();
        assertThat(seeds.load(scenario.assembleIn(folder.resolve(scenario.number()))))
                .isEmpty();
        String ended = post(
                api,
                JSON.writeValueAsString(Map.of(
                        "query",
                        "mutation { repealLegalBasis(input: {code: \"TANF\", from: \"%s\"}) { userErrors { message } } }"
                                .formatted(today))),
                "counsel;COUNSEL:DOL");
        assertThat(ended).contains("\"userErrors\":[]");

        hold("a law ended", scenario.projects());

        assertThat(wrong).isEmpty();
        assertThat(graph.query("MATCH (basis:LegalBasis) WHERE basis.recordedAt IS NOT NULL RETURN count(basis)")
                        .fetchAs(Integer.class)
                        .one())
                .contains(1);
    }

    private void hold(String scenario, List<String> projects) throws IOException, InterruptedException {
        for (String number : projects) {
            String project = graph.query("MATCH (project:Project {number: $number}) RETURN project.id")
                    .bindAll(Map.of("number", number))
                    .fetchAs(String.class)
                    .one()
                    .orElseThrow();
            Optional<RemedyGaps> next = next(number, project);
            while (next.isPresent()) {
                done.add(key(number, next.get()));
                hold("%s, %s".formatted(scenario, number), next.get(), project, MOST_ROUNDS);
                next = next(number, project);
            }
        }
    }

    private Optional<RemedyGaps> next(String number, String project) {
        return RemedyGaps.in(facts(project), now(today)).stream()
                .filter(gap -> !done.contains(key(number, gap)))
                .findFirst();
    }

    private static String key(String number, RemedyGaps gap) {
        return "%s %s %s %s"
                .formatted(
                        number,
                        gap.rule(),
                        gap.uses().getFirst().provider().code(),
                        gap.remedies().stream().map(Remedy::sentence).toList());
    }

    private void hold(String scenario, RemedyGaps gap, String project, int rounds)
            throws IOException, InterruptedException {
        int[] counts = tried.computeIfAbsent(gap.rule(), any -> new int[3]);
        Facts facts = facts(project);
        Library library = planFacts.library(facts.programme().law(), clock.instant(), Viewer.SERVER);
        if (gap.asks(Remedy.Kind.ELSEWHERE)) {
            left.merge("outside the catalogue, " + gap.rule(), 1, Integer::sum);
            return;
        }
        counts[0]++;
        for (Asked act : new RemedyActs(facts, library, today, "r" + ++stems, gap.uses()).of(gap.remedies())) {
            counts[2]++;
            String refusal = refusal(act);

            if (!refusal.equals("[]")) {
                wrong("%s: %s: %s by %s refused: %s"
                        .formatted(scenario, gap, act.deed().word(), RemedyInput.caller(act), refusal));
                return;
            }
        }
        Facts after = gap.asks(Remedy.Kind.REQUEST) ? gap.asRequested(facts(project), today) : facts(project);
        List<RemedyGaps> still = gap.stillIn(after, now(today.plusDays(1)));
        if (still.isEmpty() || (gap.isOfAnotherRequest() && still.stream().noneMatch(gap::isTheSame))) {
            counts[1]++;
        } else if (rounds > 1
                && !gap.asks(Remedy.Kind.REQUEST)
                && still.stream().noneMatch(gap::isTheSame)) {
            for (RemedyGaps next : still) {
                hold(scenario, next, project, rounds - 1);
            }
        } else {
            wrong("%s: %s; still %s".formatted(scenario, gap, still));
        }
    }

    private void wrong(String what) {
        System.out.println(what);
        wrong.add(what);
    }

    private Moment now(LocalDate day) {
        return new Moment(day, clock.instant());
    }

    private Facts facts(String project) {
        return coverage.facts().ofProject(new ProjectId(project), Viewer.SERVER).orElseThrow();
    }

    /** What the catalogue says against an act; an empty list where it is done. */
    private String refusal(Asked act) throws IOException, InterruptedException {
        String mutation = act.deed().word();
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        Map<String, Object> body = new HashMap<>();
        body.put(
                "query",
                "mutation($input: %sInput!) { %s(input: $input) { userErrors { code message field } } }"
                        .formatted(type, mutation));
        body.put("variables", Map.of("input", RemedyInput.of(act)));
        JsonNode answer = JSON.readTree(post(api, JSON.writeValueAsString(body), RemedyInput.caller(act)));
        JsonNode errors = answer.path("data").path(mutation).path("userErrors");
        return errors.isArray() ? errors.toString() : answer.toString();
    }

    private static String post(URI to, String json, @Nullable String caller) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (caller != null) {
            request.header(TestCallers.HEADER, caller);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
