package charteroak.ground.visibility;

import charteroak.CharterOak;
import charteroak.front.index.IndexAwaited;
import charteroak.front.index.UnguardedIndex;
import charteroak.ground.api.AskedBy;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.api.Witness;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Times the same questions inside a server with the predicate of visibility and without it, in turns, after a tenth of the datasets was
 * restricted; and with it while what is restricted is recorded as read. Prints one figure a line: what was asked, a tab, and how long it took.
 */
public final class CostOfVisibility {

    private static final List<String> WORDS = List.of(
            "date of birth", "wages", "student", "county", "program", "enrollment status", "name", "completion");
    private static volatile Way way = Way.GUARDED_AND_RECORDED;

    /** What is done before somebody is answered. */
    private enum Way {
        OPEN,
        GUARDED,
        GUARDED_AND_RECORDED
    }

    private final ApplicationContext context;
    private final WebGraphQlHandler handler;
    private final Neo4jClient graph;
    private final int rounds;
    private final Duration warmUp;

    private CostOfVisibility(ApplicationContext context, int rounds, Duration warmUp) {
        this.context = context;
        this.handler = context.getBean(WebGraphQlHandler.class);
        this.graph = context.getBean(Neo4jClient.class);
        this.rounds = rounds;
        this.warmUp = warmUp;
    }

    /** What stands in the way of the predicate when it is to be left out. */
    static class Openings {

        @Bean
        static WatchedDriver watchedDriver() {
            return new WatchedDriver(
                    (query, parameters) -> way == Way.OPEN ? SwitchedOff.withoutPredicates(query) : query);
        }

        @Bean
        @Primary
        static Witness witnessInOneWay(@Qualifier("charteroak.ground.audit.Readings") Witness readings) {
            return new Witness() {
                @Override
                public boolean watches(Caller caller) {
                    return way == Way.GUARDED_AND_RECORDED && readings.watches(caller);
                }

                @Override
                public void learn(Caller caller, Set<String> told) {
                    readings.learn(caller, told);
                }
            };
        }

        @Bean
        static BeanDefinitionRegistryPostProcessor openIndex() {
            return UnguardedIndex.instead();
        }
    }

    /** Takes how many times each question is asked and for how many seconds before that; the server's settings come from the environment. */
    public static void main(String[] arguments) {
        try (var context = new SpringApplicationBuilder(CharterOak.class, Openings.class)
                .run("--charteroak.limits.rates.enabled=false")) {
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

    /** In turns, so that whatever else the machine does slows all alike. */
    private void compare(String what, String document, List<String> ids, Caller caller) {
        Instant enough = Instant.now().plus(warmUp);
        for (int at = 0; Instant.now().isBefore(enough); at++) {
            time(document, ids.get(at % ids.size()), caller, Way.values()[at % Way.values().length]);
        }
        double[][] times = new double[Way.values().length][rounds];
        for (int round = 0; round < rounds; round++) {
            String id = ids.get(round % ids.size());
            for (int turn = 0; turn < times.length; turn++) {
                Way next = Way.values()[(round + turn) % times.length];
                times[next.ordinal()][round] = time(document, id, caller, next);
            }
        }
        double[] open = times[Way.OPEN.ordinal()];
        double[] guarded = times[Way.GUARDED.ordinal()];
        double[] recorded = times[Way.GUARDED_AND_RECORDED.ordinal()];
        System.out.printf(
                Locale.ROOT,
                "FIGURE\t%s, p50 / mean\t%.2f / %.2f ms with the predicate, %.2f / %.2f ms without: **%.2f times**, by the mean %.2f; %.2f times with the recording of who read what is restricted%n",
                what,
                median(guarded),
                mean(guarded),
                median(open),
                mean(open),
                median(guarded) / median(open),
                mean(guarded) / mean(open),
                median(recorded) / median(open));
    }

    private double time(String document, String id, Caller caller, Way newWay) {
        way = newWay;
        UnguardedIndex.open(newWay == Way.OPEN);
        long start = System.nanoTime();
        answer(document, id, caller);
        return (System.nanoTime() - start) / 1e6;
    }

    private void answer(String document, String id, Caller caller) {
        var request = new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                AskedBy.attributes(caller),
                new DefaultGraphQlRequest(document, null, Map.of("id", id), Map.of()),
                "asked",
                Locale.ROOT);
        var answer = Objects.requireNonNull(handler.handleRequest(request).block());
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
