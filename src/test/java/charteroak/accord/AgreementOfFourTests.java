package charteroak.accord;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.FromNoon;
import charteroak.OwnGraphTest;
import charteroak.TestCallers;
import charteroak.UnwrittenGraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Random requests over many agencies, of which the plan, the generated documents, what people are told to do and the verdict say the same, and
 * a judge who reads the law says it too. {@code -Dcharteroak.requests=500} takes that many, from {@code -Dcharteroak.requests.first} on.
 */
@OwnGraphTest
@Import({FromNoon.class, TestCallers.class})
@TestPropertySource(properties = "charteroak.limits.time=50s")
class AgreementOfFourTests {

    private static final int MANY = Integer.getInteger("charteroak.requests", 4);
    private static final long FIRST = Long.getLong("charteroak.requests.first", 1);
    private static final int MOST_FAILURES = Integer.getInteger("charteroak.requests.failures", 12);
    private static final int NANOS_IN_A_MILLISECOND = 1_000_000;

    private final Server server;
    private final Neo4jClient graph;
    private final LocalDate today;

    @Autowired
    AgreementOfFourTests(@LocalServerPort int port, Neo4jClient graph, Clock clock) {
        this.server = new Server(port);
        this.graph = graph;
        this.today = LocalDate.now(clock);
    }

    @ParameterizedTest(name = "{0}, a standing agreement by {3} that is {2}")
    @CsvSource({
        "what lies there unsigned goes out once it states what the law asks, ACH, UNSIGNED_BY_THE_HUB, CT-17a-28",
        "what all had signed is not asked for it again, ACH, WHOLE, CT-17a-28",
        "what counsel affirmed too late is not printed as affirmed, ACO, AFFIRMED_LATE, FERPA-AE",
        "a clause that counsel took back is not printed as met, ACO, CLAUSE_TAKEN_BACK, FERPA-AE",
        "small cells are suppressed by the suppression rule, ACO, WHOLE, FERPA-DEID",
        "a business associate links and does nothing else, AHE, WHOLE, HIPAA-BAA",
        "counsel is told that an attestation is missing, AHO, ATTESTATION_TAKEN_BACK, HMIS"
    })
    void theyAgreeThat(String fact, String provider, Standing.Fate fate, String basis) {
        Law law = Law.read();
        List<Drawn.Asked> uses = Stream.of(provider, "AWO")
                .flatMap(agency -> Agencies.ELEMENTS.stream()
                        .filter(element -> element.agency().equals(agency) && !element.isKey())
                        .limit(2))
                .map(element -> new Drawn.Asked(element, "PAYLOAD", 2012, 2015))
                .toList();
        List<Agencies.Element> standing = uses.stream()
                .map(Drawn.Asked::element)
                .filter(element -> element.agency().equals(provider))
                .toList();
        Drawn drawn = new Drawn(
                "AC-%s-%s".formatted(fate, basis),
                "ARO",
                "EVALUATION",
                Agencies.TOPIC,
                today,
                null,
                uses,
                List.of(new Drawn.User("Ada Analyst", true)),
                List.of(Standing.of(new Random(1), fate, Set.of(basis), standing, "EVALUATION", today, today, law)),
                null);
        UnwrittenGraph empty = UnwrittenGraph.of(graph);
        try {
            Agencies.write(graph, law);
            drawn.write(graph, today);
            assertThat(new Course(server, law, drawn, today, 1).faults())
                    .as(fact)
                    .isEmpty();
        } finally {
            empty.restore();
        }
    }

    @Test
    void planDocumentsActsAndVerdictAgreeOnRandomRequests() {
        Law law = Law.read();
        UnwrittenGraph empty = UnwrittenGraph.of(graph);
        Agencies.write(graph, law);
        UnwrittenGraph program = UnwrittenGraph.of(graph);
        List<String> failures = new ArrayList<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        int acts = 0;
        int asked = 0;
        long begun = System.nanoTime();
        try {
            for (long seed = FIRST; seed < FIRST + MANY && failures.size() < MOST_FAILURES; seed++) {
                Drawn drawn = Drawn.from(seed, today, law);
                drawn.write(graph, today);
                Course course = new Course(server, law, drawn, today, seed);
                List<String> faults = course.faults();
                if (!faults.isEmpty()) {
                    failures.add("Request %d (%s)%n  %s".formatted(seed, drawn, String.join("\n  ", faults)));
                    System.out.println(failures.getLast());
                }
                outcomes.merge(course.outcome(), 1, Integer::sum);
                acts += course.acts();
                asked++;
                program.restore();
                graph.query("MATCH (kept:Agreement) SET kept.stamp = randomUUID()")
                        .run();
            }
        } finally {
            empty.restore();
        }
        System.out.printf(
                "%d requests of %d ms each, %d acts planned and done, %d requests on which the four disagree; they come to %s%n",
                asked,
                (System.nanoTime() - begun) / Math.max(1, asked) / NANOS_IN_A_MILLISECOND,
                acts,
                failures.size(),
                outcomes);
        assertThat(failures).isEmpty();
        assertThat(outcomes).containsKey("COVERED");
    }
}
