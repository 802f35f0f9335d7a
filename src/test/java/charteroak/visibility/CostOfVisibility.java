package charteroak.visibility;

import charteroak.CharterOak;
import charteroak.api.AskedBy;
import charteroak.api.Caller;
import charteroak.api.HeldRole;
import charteroak.api.Role;
import charteroak.search.IndexAwaited;
import charteroak.search.OpenIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Times the same questions inside a server with the predicate of visibility and without it, in turns, after a tenth of the datasets was
 * restricted. Prints one figure a line: what was asked, a tab, and how long it took.
 */
public final class CostOfVisibility {

    private static final List<String> WORDS = List.of(
            "date of birth", "wages", "student", "county", "program", "enrollment status", "name", "completion");
    private static volatile boolean open;

    private final ApplicationContext context;
    private final ExecutionGraphQlService service;
    private final Neo4jClient graph;
    private final int rounds;
    private final Duration warmUp;

    private CostOfVisibility(ApplicationContext context, int rounds, Duration warmUp) {
        this.context = context;
        this.service = context.getBean(ExecutionGraphQlService.class);
        this.graph = context.getBean(Neo4jClient.class);
        this.rounds = rounds;
        this.warmUp = warmUp;
    }

    /** What stands in the way of the predicate when it is to be left out. */
    static class Openings {

        @Bean
        static WatchedDriver watchedDriver() {
            return new WatchedDriver((query, parameters) -> open ? SwitchedOff.withoutPredicates(query) : query);
        }

        @Bean
        static BeanDefinitionRegistryPostProcessor openIndex() {
            return OpenIndex.instead();
        }
    }

    /** Takes how many times each question is asked and for how many seconds before that; the server's settings come from the environment. */
    public static void main(String[] arguments) {
        try (var context = new SpringApplicationBuilder(CharterOak.class, Openings.class).run()) {
            new CostOfVisibility(
                            context, Integer.parseInt(arguments[0]), Duration.ofSeconds(Integer.parseInt(arguments[1])))
                    .run();
        }
        System.exit(0);
    }

    private void run() {
        restrict();
        Caller anybody = new Caller("anybody", "anybody", List.of(), false);
        Caller steward = new Caller("steward", "steward", List.of(new HeldRole(Role.STEWARD, "SDE", null)), false);
        for (Caller caller : List.of(anybody, steward)) {
            compare(
                    "a search of 20 hits with all facets, asked by " + caller.name(),
                    "query($id: String!) { search(query: $id, first: 20) { totalCount edges { score matchedOn { field kind term } node { __typename ... on DataElement { id name } } } facets { name values { value count } } } }",
                    WORDS,
                    caller);
            compare(
                    "a nested page of 50 elements, asked by " + caller.name(),
                    "query($id: ID!) { elements(filter: {dataset: $id}, first: 50) { totalCount nodes { id name dataset { title system { name agency { code name } } } protectionClasses { code } } } }",
                    ids(
                            "MATCH (dataset:Dataset) WHERE dataset.readers IS NULL AND COUNT { (dataset)-[:HAS]->() } >= 50 RETURN dataset.id ORDER BY dataset.id LIMIT 50"),
                    caller);
            compare(
                    "an element with the agreements that cover it, asked by " + caller.name(),
                    "query($id: ID!) { element(id: $id) { id name dataset { title } agreements { number title } } agreementsCovering(element: $id) { agreement { number } verdict projects { number } } }",
                    ids(
                            "MATCH (element:DataElement) WHERE element.readers IS NULL AND NOT element.id CONTAINS '-copy-' RETURN element.id ORDER BY element.id LIMIT 200"),
                    caller);
        }
    }

    private void restrict() {
        List<String> datasets = ids("MATCH (dataset:Dataset) RETURN dataset.id ORDER BY dataset.id");
        List<HeldRole> stewardOfAll = ids("MATCH (agency:Agency) RETURN agency.code ORDER BY agency.code").stream()
                .map(code -> new HeldRole(Role.STEWARD, code, null))
                .toList();
        Caller steward = new Caller("steward", "steward", stewardOfAll, false);
        for (int at = 0; at < datasets.size(); at += 10) {
            answer(
                    "mutation($id: ID!) { setAudience(input: {subject: $id, audience: PARTICIPANTS}) { userErrors { message } } }",
                    datasets.get(at),
                    steward);
        }
        IndexAwaited.in(context, Duration.ofMinutes(5));
    }

    /** In turns, so that whatever else the machine does slows both alike. */
    private void compare(String what, String document, List<String> ids, Caller caller) {
        Instant enough = Instant.now().plus(warmUp);
        for (int at = 0; Instant.now().isBefore(enough); at++) {
            time(document, ids.get(at % ids.size()), caller, at % 2 == 0);
        }
        double[] guarded = new double[rounds];
        double[] unguarded = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            String id = ids.get(round % ids.size());
            if (round % 2 == 0) {
                guarded[round] = time(document, id, caller, false);
                unguarded[round] = time(document, id, caller, true);
            } else {
                unguarded[round] = time(document, id, caller, true);
                guarded[round] = time(document, id, caller, false);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "FIGURE\t%s, p50 / mean\t%.2f / %.2f ms with the predicate, %.2f / %.2f ms without: **%.2f times**, by the mean %.2f%n",
                what,
                median(guarded),
                mean(guarded),
                median(unguarded),
                mean(unguarded),
                median(guarded) / median(unguarded),
                mean(guarded) / mean(unguarded));
    }

    private double time(String document, String id, Caller caller, boolean withoutPredicate) {
        open = withoutPredicate;
        OpenIndex.open(withoutPredicate);
        long start = System.nanoTime();
        answer(document, id, caller);
        return (System.nanoTime() - start) / 1e6;
    }

    private void answer(String document, String id, Caller caller) {
        var request =
                new DefaultExecutionGraphQlRequest(document, null, Map.of("id", id), Map.of(), "asked", Locale.ROOT);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(AskedBy.context(caller)).build());
        var answer = Objects.requireNonNull(service.execute(request).block());
        if (!answer.getErrors().isEmpty() || answer.toMap().toString().contains("userErrors=[{")) {
            throw new IllegalStateException(answer.toMap().toString());
        }
    }

    private List<String> ids(String query) {
        return List.copyOf(graph.query(query).fetchAs(String.class).all());
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double mean(double[] times) {
        return Arrays.stream(times).average().orElseThrow();
    }
}
