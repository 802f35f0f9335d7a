package charteroak.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.OwnGraphTest;
import charteroak.api.AskedBy;
import charteroak.api.Caller;
import charteroak.api.HeldRole;
import charteroak.api.Role;
import charteroak.search.IndexAwaited;
import charteroak.store.GraphVersion;
import charteroak.store.RetriedTransaction;
import charteroak.visibility.SwitchedOff.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.test.context.TestPropertySource;

/**
 * Asks random worlds everything as everybody, and holds each answer against a model that knows no query; then takes each predicate out
 * of its query, one after the other, and holds that some answer is wrong without it.
 */
@OwnGraphTest
@TestPropertySource(properties = "charteroak.limits.cost.anonymous=1000000")
class DifferentialTests {

    private static final int WORLDS = Integer.getInteger("charteroak.worlds", 2);
    private static final int MOST_TRIED = 400;
    private static final int FEWEST_CASES = 10_000;
    private static final int FEWEST_MISSED = 45;

    /** Paths on which the worlds have too little yet for a leak to show. */
    private static final Set<String> NOTHING_TO_SHOW_YET =
            Set.of("decision", "decisions", "impact", "list of PROJECT", "register", "runs of a job");

    private final ApplicationContext application;
    private final ExecutionGraphQlService service;
    private final Neo4jClient graph;
    private final RetriedTransaction transaction;
    private final GraphVersion version;
    private final SwitchedOff switchedOff;
    private final Map<String, Integer> casesByPath = new TreeMap<>();
    private final List<String> mismatches = new ArrayList<>();
    private final Map<Use, Set<Case>> uses = new LinkedHashMap<>();

    /** One question by one person about one world. */
    private record Case(Asking asking, Question question, Somebody who) {}

    @Autowired
    DifferentialTests(
            ApplicationContext application,
            ExecutionGraphQlService service,
            Neo4jClient graph,
            RetriedTransaction transaction,
            GraphVersion version,
            SwitchedOff switchedOff) {
        this.application = application;
        this.service = service;
        this.graph = graph;
        this.transaction = transaction;
        this.version = version;
        this.switchedOff = switchedOff;
    }

    @TestConfiguration
    static class BetweenCatalogueAndGraph {

        @Bean
        static SwitchedOff switchedOff() {
            return new SwitchedOff();
        }
    }

    @Test
    void everyPathTellsEverybodyWhatTheyMaySeeAndNothingElse() {
        Set<Use> undetected = new LinkedHashSet<>();
        Set<Use> detected = new LinkedHashSet<>();
        Set<String> noticed = new HashSet<>();
        for (long seed = 1; seed <= WORLDS; seed++) {
            World world = new World(seed);
            write(world);
            uses.clear();
            ask(world);
            if (!mismatches.isEmpty()) {
                break;
            }
            if (seed == 1) {
                undetected.addAll(uses.keySet());
                detected.addAll(undetected);
                undetected.removeIf(this::showsWhenSwitchedOff);
                detected.removeAll(undetected);
            }
            noticed.addAll(noticed(world));
        }
        Set<String> unnoticed = new TreeSet<>(casesByPath.keySet());
        unnoticed.removeAll(noticed);
        int cases = casesByPath.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%d cases along %d paths, %d mismatches; %d predicates missed when switched off, %d not, on paths %s too much would not be noticed%n%s%n",
                cases,
                casesByPath.size(),
                mismatches.size(),
                detected.size(),
                undetected.size(),
                unnoticed,
                casesByPath);
        assertThat(mismatches).isEmpty();
        assertThat(cases).isGreaterThanOrEqualTo(FEWEST_CASES);
        assertThat(detected)
                .as(
                        "predicates that some answer misses; those it does not, of which many only repeat another: %s",
                        undetected)
                .hasSizeGreaterThanOrEqualTo(FEWEST_MISSED);
        assertThat(NOTHING_TO_SHOW_YET).containsAll(unnoticed);
    }

    private void ask(World world) {
        Asking asking = new Asking(service, world);
        List<Question> questions = Questions.about(world);
        for (Somebody who : world.everybody()) {
            for (Question question : questions) {
                switchedOff.usesSince();
                String mismatch = asking.mismatch(question, who);
                if (mismatch != null) {
                    mismatches.add(mismatch);
                }
                casesByPath.merge(question.path(), 1, Integer::sum);
                switchedOff
                        .usesSince()
                        .forEach(use -> uses.computeIfAbsent(use, any -> new LinkedHashSet<>())
                                .add(new Case(asking, question, who)));
            }
        }
    }

    private boolean showsWhenSwitchedOff(Use use) {
        switchedOff.switchOff(use);
        try {
            return uses.getOrDefault(use, Set.of()).stream()
                    .limit(MOST_TRIED)
                    .anyMatch(one -> one.asking().mismatch(one.question(), one.who()) != null);
        } finally {
            switchedOff.switchOff(null);
        }
    }

    /** The paths on which it is noticed when somebody who may see nothing is told what an auditor is. */
    private Set<String> noticed(World world) {
        Asking asking = new Asking(service, world);
        Somebody resident = new Somebody("resident", List.of());
        Somebody auditor = new Somebody("auditor", List.of(HeldRole.of(Role.AUDITOR)));
        Set<String> noticed = new HashSet<>();
        for (Question question : Questions.about(world)) {
            if (!noticed.contains(question.path()) && asking.mismatch(question, resident, auditor) != null) {
                noticed.add(question.path());
            }
        }
        return noticed;
    }

    private void write(World world) {
        graph.query("MATCH (n:Change|AuditHead) DETACH DELETE n").run();
        new WorldOnDisk(graph, world).write();
        transaction.run(() -> {
            version.changed(List.of());
            return world;
        });
        world.all().stream().filter(thing -> thing.own() != Audience.PUBLIC).forEach(thing -> say(thing, world));
        IndexAwaited.in(application);
    }

    private void say(Thing thing, World world) {
        List<HeldRole> stewardOfAll = world.all(Thing.Sort.AGENCY).stream()
                .map(agency -> new HeldRole(Role.STEWARD, agency.number(), null))
                .toList();
        Caller steward = new Caller("steward", "steward", stewardOfAll, false);
        var request = new DefaultExecutionGraphQlRequest(
                "mutation($id: ID!, $audience: Audience!) { setAudience(input: {subject: $id, audience: $audience}) { userErrors { message } } }",
                null,
                Map.of("id", thing.id(), "audience", thing.own().name()),
                Map.of(),
                "said",
                Locale.ROOT);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(AskedBy.context(steward)).build());
        Object answer = Objects.requireNonNull(service.execute(request).block()).toMap();
        assertThat(answer.toString()).contains("userErrors=[]");
    }
}
