package charteroak.agreements.basket;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class KeptPlanTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final String person = UUID.randomUUID().toString();
    private final KeptPlanClient mine;

    @Autowired
    KeptPlanTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.mine = client(person + ";REQUESTER:BSK");
    }

    private KeptPlanClient client(String caller) {
        return new KeptPlanClient(
                graphQl.mutate().header(TestCallers.HEADER, caller).build());
    }

    @BeforeEach
    void twoElementsOfWhichOneIsForItsAgency() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-bsk'})
                          SET agency += {code: 'BSK', name: 'Basket Agency', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (system:SourceSystem {id: 'system-bsk'}) SET system.name = 'Basket System'
                        MERGE (agency)-[:OWNS]->(system)
                        MERGE (dataset:Dataset {id: 'dataset-bsk'}) SET dataset.title = 'Basket Data'
                        MERGE (system)-[:HAS]->(dataset)
                        WITH dataset
                        UNWIND ['a', 'b'] AS letter
                        MERGE (element:DataElement {id: 'element-bsk-' + letter})
                          SET element += {name: 'Basket ' + letter, dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
                        MERGE (dataset)-[:HAS]->(element)
                        """).run();
        setAudience("PUBLIC");
    }

    private void setAudience(String audience) {
        graphQl.document(
                        "mutation($audience: Audience!) { setAudience(input: {subject: \"element-bsk-b\", audience: $audience}) { userErrors { message } } }")
                .variable("audience", audience)
                .execute()
                .path("setAudience.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void isEmptyUntilSomethingIsKept() {
        Map<String, Object> kept = mine.kept();
        assertThat(kept).containsEntry("keptAt", null);
        assertThat(KeptPlanClient.usesOf(kept)).isEmpty();
        assertThat(mine.kept()).isEqualTo(kept);
    }

    @Test
    void allThatIsKeptIsReadAgain() {
        Map<String, Object> draft = new HashMap<>();
        draft.put(
                "uses",
                List.of(
                        Map.of("element", "element-bsk-a", "use", "PAYLOAD", "yearsFrom", 2010, "yearsTo", 2020),
                        Map.of("element", "element-bsk-a", "use", "OUTPUT", "yearsFrom", 2015),
                        Map.of("element", "element-bsk-b", "use", "LINKAGE_KEY")));
        draft.put(
                "users",
                List.of(
                        Map.of("name", " Pat Planned ", "organisation", "Basket Agency", "stateEmployee", true),
                        Map.of("name", "Kim Alike", "organisation", " ", "stateEmployee", false)));
        draft.putAll(Map.of("recipient", "BSK", "purpose", "EVALUATION", "topic", "Baskets"));
        draft.putAll(Map.of("wantedOn", "2027-01-01", "until", "2028-12-31", "asOf", "2026-12-01"));
        mine.keep(mine.version(), draft);
        Map<String, Object> read = KeptPlanClient.draftOf(mine.kept());
        assertThat(read)
                .containsEntry("recipient", "BSK")
                .containsEntry("purpose", "EVALUATION")
                .containsEntry("topic", "Baskets")
                .containsEntry("wantedOn", "2027-01-01")
                .containsEntry("until", "2028-12-31")
                .containsEntry("asOf", "2026-12-01");
        assertThat(KeptPlanClient.usesOf(mine.kept()))
                .containsExactly(
                        "PAYLOAD 2010 2020 element-bsk-a",
                        "OUTPUT 2015 null element-bsk-a",
                        "LINKAGE_KEY null null element-bsk-b");
        assertThat(KeptPlanClient.usersOf(mine.kept()))
                .containsExactly("Pat Planned, Basket Agency, true", "Kim Alike, null, false");
    }

    @Test
    void isToldToItsPersonAloneInWhateverRoleTheyLogIn() {
        mine.keep(mine.version(), KeptPlanClient.draft("element-bsk-a"));
        assertThat(client(person + ";STEWARD:BSK").kept()).isEqualTo(mine.kept());
        for (String other : List.of("other;REQUESTER:BSK", "olga;OPERATING_GROUP", "audrey;AUDITOR")) {
            Map<String, Object> others = client(other).kept();
            assertThat(KeptPlanClient.usesOf(others)).as(other).isEmpty();
            assertThat(others.get("id")).isNotEqualTo(mine.kept().get("id"));
        }
        for (String nobody : List.of("nobody", person, "rae;RESIDENT_ADVISOR", "engine;MATCHING_ENGINE")) {
            assertThat(client(nobody).keptIfAny()).as(nobody).isNull();
        }
    }

    @Test
    void isNoNodeOfTheApiAndInNoTrail() {
        String head = auditHead();
        mine.keep(mine.version(), KeptPlanClient.draft("element-bsk-a"));
        mine.forget(mine.version());
        mine.keep(mine.version(), KeptPlanClient.draft("element-bsk-b"));
        assertThat(auditHead()).isEqualTo(head);
        graphQl.mutate()
                .header(TestCallers.HEADER, person + ";REQUESTER:BSK")
                .build()
                .document("query($id: ID!) { node(id: $id) { id } }")
                .variable("id", String.valueOf(mine.kept().get("id")))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().asString().contains("There is no thing"))
                .path("node")
                .valueIsNull();
    }

    @Test
    void whatAnotherBrowserChangedIsNotLost() {
        String before = mine.version();
        mine.keep(before, KeptPlanClient.draft("element-bsk-a"));
        Map<String, Object> refused = mine.ask("keepPlan", before, KeptPlanClient.draft("element-bsk-b"));
        assertThat(KeptPlanClient.refusalIn(refused)).isEqualTo("STATE [input, version]");
        assertThat(refused.get("keptPlan")).isEqualTo(mine.kept());
        assertThat(KeptPlanClient.usesOf(mine.kept())).containsExactly("PAYLOAD null null element-bsk-a");
    }

    @Test
    void whatIsKeptAlreadyIsKeptOnceWheneverItIsSent() {
        String before = mine.version();
        mine.keep(before, KeptPlanClient.draft("element-bsk-a"));
        Map<String, Object> kept = mine.kept();
        mine.keep(before, KeptPlanClient.draft("element-bsk-a"));
        mine.keep(null, KeptPlanClient.draft("element-bsk-a"));
        assertThat(mine.kept()).isEqualTo(kept);
    }

    @Test
    void aDraftWithoutAVersionIsJoinedToWhatIsKept() {
        mine.keep(
                mine.version(),
                Map.of(
                        "uses",
                        List.of(Map.of("element", "element-bsk-a", "use", "PAYLOAD", "yearsFrom", 2010)),
                        "users",
                        List.of(Map.of("name", "Pat", "stateEmployee", true)),
                        "recipient",
                        "BSK",
                        "wantedOn",
                        "2027-06-01"));
        mine.keep(
                null,
                Map.of(
                        "uses",
                        List.of(
                                Map.of("element", "element-bsk-a", "use", "OUTPUT"),
                                Map.of("element", "element-bsk-b", "use", "PAYLOAD")),
                        "users",
                        List.of(
                                Map.of("name", "Pat", "stateEmployee", false),
                                Map.of("name", "Kim", "stateEmployee", false)),
                        "purpose",
                        "AUDIT",
                        "until",
                        "2027-01-31"));
        Map<String, Object> kept = mine.kept();
        assertThat(KeptPlanClient.usesOf(kept))
                .containsExactly("PAYLOAD 2010 null element-bsk-a", "PAYLOAD null null element-bsk-b");
        assertThat(KeptPlanClient.usersOf(kept)).containsExactly("Pat, null, true", "Kim, null, false");
        assertThat(KeptPlanClient.draftOf(kept))
                .containsEntry("recipient", "BSK")
                .containsEntry("purpose", "AUDIT")
                .containsEntry("wantedOn", "2027-06-01")
                .containsEntry("until", null);
    }

    @Test
    void whatIsForgottenLeavesNothing() {
        mine.keep(
                mine.version(),
                Map.of(
                        "uses",
                        List.of(Map.of("element", "element-bsk-a", "use", "PAYLOAD")),
                        "users",
                        List.of(Map.of("name", "Pat", "stateEmployee", true))));
        String id = String.valueOf(mine.kept().get("id"));
        assertThat(KeptPlanClient.refusalIn(mine.ask("forgetPlan", "another", null)))
                .isEqualTo("STATE [input, version]");
        mine.forget(mine.version());
        assertThat(mine.kept()).containsEntry("keptAt", null).containsEntry("id", id);
        assertThat(KeptPlanClient.usesOf(mine.kept())).isEmpty();
        assertThat(graph.query("MATCH (plan:KeptPlan {id: $id}) RETURN keys(plan) AS kept")
                        .bind(id)
                        .to("id")
                        .fetchAs(List.class)
                        .mappedBy((types, row) -> row.get("kept").asList())
                        .one())
                .hasValue(List.of("id"));
        mine.forget("whatever, since nothing is kept");
    }

    @Test
    void anElementThatIsHiddenMeanwhileIsToldLikeOneThatNeverWas() {
        mine.keep(mine.version(), KeptPlanClient.draft("element-bsk-a", "element-bsk-b", "element-bsk-never"));
        assertThat(mine.elements()).containsExactly("Basket a", "Basket b", "none");
        setAudience("OWNING_AGENCY");
        assertThat(mine.elements()).containsExactly("Basket a", "none", "none");
        assertThat(client(person + ";STEWARD:BSK").elements()).containsExactly("Basket a", "Basket b", "none");
        setAudience("PUBLIC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uses     | [{element: \"a b\", use: PAYLOAD}]",
                "uses     | [{element: \"\", use: PAYLOAD}]",
                "uses     | [{element: \"a\", use: PAYLOAD}, {element: \"a\", use: PAYLOAD, yearsFrom: 2010}]",
                "uses     | [{element: \"a\", use: PAYLOAD, yearsFrom: 1899}]",
                "uses     | [{element: \"a\", use: PAYLOAD, yearsFrom: 2010, yearsTo: 20265}]",
                "uses     | [{element: \"a\", use: PAYLOAD, yearsFrom: 2010, yearsTo: 2009}]",
                "uses     | [{element: \"a\", use: PAYLOAD, yearsTo: 2009}]",
                "users    | [{name: \" \", stateEmployee: true}]",
                "users    | [{name: \"Pat\", stateEmployee: true}, {name: \"Pat \", stateEmployee: false}]",
                "users    | [{name: \"Pat\\nKim\", stateEmployee: true}]",
                "users    | [{name: \"Pat\", organisation: \"A\\nB\", stateEmployee: true}]",
                "recipient| \"NO-AGENCY\"",
                "topic    | \"a\\u0007\"",
                "until    | \"2026-12-31\", wantedOn: \"2027-01-01\"",
            })
    void saysAtWhichFieldADraftIsWrong(String field, String value) {
        String draft = switch (field) {
            case "uses" -> "{users: [], uses: %s}".formatted(value);
            case "users" -> "{uses: [], users: %s}".formatted(value);
            default -> "{uses: [], users: [], %s: %s}".formatted(field, value);
        };
        assertThat(KeptPlanClient.refusalIn(
                        mine.ask("mutation { asked: keepPlan(input: {draft: %s}) ".formatted(draft))))
                .isEqualTo(
                        "%s [input, draft, %s]".formatted(field.equals("recipient") ? "NOT_FOUND" : "INVALID", field));
        assertThat(mine.kept()).containsEntry("keptAt", null);
    }

    @Test
    void hasRoomForAsMuchAsAPlanAlsoWhenJoined() {
        List<String> first = named(0, 300);
        mine.keep(mine.version(), KeptPlanClient.draft(first));
        Map<String, Object> refused = mine.ask("keepPlan", null, KeptPlanClient.draft(named(300, 501)));
        assertThat(KeptPlanClient.refusalIn(refused)).isEqualTo("INVALID [input, draft, uses]");
        assertThat(KeptPlanClient.usesOf(mine.kept())).hasSize(300);
        mine.keep(null, KeptPlanClient.draft(named(300, 500)));
        assertThat(KeptPlanClient.usesOf(mine.kept())).hasSize(500);
    }

    private static List<String> named(int from, int to) {
        return IntStream.range(from, to).mapToObj(at -> "element-" + at).toList();
    }

    @Test
    void ofTwoChangesOfOneVersionAtOnceOneIsKept() throws Exception {
        String version = mine.version();
        try (ExecutorService browsers = Executors.newFixedThreadPool(4)) {
            List<Future<String>> asked = IntStream.range(0, 4)
                    .mapToObj(at -> browsers.submit(() -> KeptPlanClient.refusalIn(
                            mine.ask("keepPlan", version, KeptPlanClient.draft("element-" + at)))))
                    .toList();
            List<String> refusals = asked.stream().map(KeptPlanTests::answered).toList();
            assertThat(refusals).containsOnlyOnce("done");
            assertThat(refusals.stream().filter("STATE [input, version]"::equals))
                    .hasSize(3);
        }
        Collection<String> uses = KeptPlanClient.usesOf(mine.kept());
        assertThat(uses).hasSize(1);
    }

    @Test
    void whatIsJoinedAtOnceIsAllKept() throws Exception {
        try (ExecutorService browsers = Executors.newFixedThreadPool(4)) {
            List<Future<String>> asked = IntStream.range(0, 8)
                    .mapToObj(at -> browsers.submit(() -> KeptPlanClient.refusalIn(
                            mine.ask("keepPlan", null, KeptPlanClient.draft("element-" + at)))))
                    .toList();
            assertThat(asked.stream().map(KeptPlanTests::answered)).containsOnly("done");
        }
        assertThat(KeptPlanClient.usesOf(mine.kept())).hasSize(8);
    }

    private static String answered(Future<String> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String auditHead() {
        return graph.query("MATCH (head:AuditHead) RETURN toString(head.sequence)")
                .fetchAs(String.class)
                .one()
                .orElse("none");
    }
}
