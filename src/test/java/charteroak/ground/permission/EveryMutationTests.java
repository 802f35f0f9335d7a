package charteroak.ground.permission;

import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.Contract;
import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.ground.api.Role;
import graphql.schema.GraphQLFieldDefinition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Has every mutation asked for by everybody: what is allowed and what is refused is what the table says, read by another reader. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryMutationTests {

    private static final String OWN = "WKP";
    private static final String OTHER = "WKQ";
    private static final Set<String> REALLY_DONE = Set.of(
            "proposeRevision",
            "publishRevision",
            "declareDatasetAlias",
            "setAudience",
            "draftAgreement",
            "addSchedule",
            "nameLicensedUser",
            "decide",
            "recordLegalBasis",
            "keepPlan",
            "sweepDeadlines",
            "verifyAuditTrail");

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;
    private final Oracle oracle = Oracle.read();
    private final int port;
    private String license = "";
    private String draft = "";

    @Autowired
    EveryMutationTests(HttpGraphQlTester graphQl, Neo4jClient graph, @LocalServerPort int port) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
        this.port = port;
    }

    /** One that is signed, suspended and ended by whoever may, and one to which things are only added. */
    @BeforeAll
    void licensesOfTheProvider() {
        String sharing = paper.executed();
        license = license(sharing);
        draft = license(sharing);
    }

    private String license(String sharing) {
        String number = "WK-M-" + UUID.randomUUID().toString().substring(0, 8);
        paper.done(
                "draftAgreement",
                with(
                        sharingInput(number),
                        "kind",
                        "DUL",
                        "scope",
                        null,
                        "under",
                        List.of(sharing),
                        "licenses",
                        "WK-1",
                        "parties",
                        List.of(Map.of("role", "LICENSEE", "agency", OWN), Map.of("role", "HUB", "agency", "WKH"))));
        return number;
    }

    static Set<String> mutations() throws IOException {
        return PermissionTableTests.mutations();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isDoneForWhomTheTableSaysAndRefusedToEverybodyElseWithoutATrace(String mutation) throws IOException {
        Set<String> codesWhenAllowed = new TreeSet<>();
        for (String held : everybody()) {
            boolean allowed = oracle.allows(mutation, held, OWN, "LICENSEE");
            Map<String, Object> input = input(mutation);
            String before = paper.auditHead();
            List<String> errors = ask(mutation, input, "person " + UUID.randomUUID() + ";" + held);
            List<String> codes =
                    errors.stream().map(error -> error.split(" ")[0]).toList();
            assertThat(codes.contains("FORBIDDEN"))
                    .as("%s is refused to %s: %s", mutation, held, errors)
                    .isEqualTo(!allowed);
            if (allowed) {
                codesWhenAllowed.add(codes.isEmpty() ? "DONE" : codes.getFirst());
            } else {
                assertThat(errors).singleElement().asString().contains("Only ", " may ", " Ask ");
                assertThat(paper.auditHead()).as("%s by %s", mutation, held).isEqualTo(before);
            }
        }
        if (REALLY_DONE.contains(mutation)) {
            assertThat(codesWhenAllowed).as(mutation).contains("DONE");
        }
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isRefusedToWhoeverDidNotSignInOrHoldsNoRole(String mutation) throws IOException {
        for (String caller : List.of("nobody", "somebody", "resident;RESIDENT_ADVISOR")) {
            Map<String, Object> input = input(mutation);
            String before = paper.auditHead();
            assertThat(ask(mutation, input, caller))
                    .as("%s by %s", mutation, caller)
                    .singleElement()
                    .asString()
                    .startsWith("FORBIDDEN Only ")
                    .matches(text -> text.contains("log in") == caller.equals("nobody"));
            assertThat(paper.auditHead()).isEqualTo(before);
        }
    }

    @Test
    void whatSomebodyMayDoToAThingIsToldWithTheThing() {
        Map<String, String> parties = Map.of(OWN, "LICENSEE", "WKH", "HUB");
        for (String held : everybody()) {
            assertThat(viewerCan("agreement-" + license.toLowerCase(Locale.ROOT), held))
                    .as("agreement, %s", held)
                    .isEqualTo(allowed("agreement", held, parties));
            assertThat(viewerCan("project-wk-1", held))
                    .as("project, %s", held)
                    .isEqualTo(allowed("project", held, Map.of(OWN, "", OTHER, "", "WKR", "")));
            assertThat(viewerCan("dataset-work-p", held))
                    .as("dataset, %s", held)
                    .isEqualTo(allowed("dataset", held, Map.of(OWN, "")));
            assertThat(viewerCan("element-work-p-1", held))
                    .as("element, %s", held)
                    .isEqualTo(allowed("element", held, Map.of(OWN, "")));
        }
    }

    /** Everything whose input names such a thing, or that says for whom one is, if the table allows it for one of some agencies. */
    private Set<String> allowed(String thing, String held, Map<String, String> agencies) {
        return Contract.mutations().getFieldDefinitions().stream()
                .filter(mutation -> mutation.getName().equals("setAudience")
                        || Contract.input(mutation).contains(thing))
                .map(GraphQLFieldDefinition::getName)
                .filter(act -> agencies.entrySet().stream()
                        .anyMatch(agency -> oracle.allows(act, held, agency.getKey(), agency.getValue())))
                .collect(Collectors.toSet());
    }

    private Set<String> viewerCan(String id, String held) {
        return Set.copyOf(graphQl.mutate()
                .header(TestCallers.HEADER, "looker;" + held)
                .build()
                .document(
                        "query($id: ID!) { node(id: $id) { ... on Agreement { viewerCan { act } } ... on Project { viewerCan { act } } ... on Dataset { viewerCan { act } } ... on DataElement { viewerCan { act } } } }")
                .variable("id", id)
                .execute()
                .path("node.viewerCan[*].act")
                .entityList(String.class)
                .get());
    }

    @Test
    void lineageIsTakenFromWhomTheTableSays() throws Exception {
        for (String held :
                Stream.concat(everybody().stream(), Stream.of("nobody")).toList()) {
            boolean allowed = oracle.allows("postLineage", held, OWN, "");
            String before = paper.auditHead();
            int status = post(held.equals("nobody") ? "nobody" : "somebody;" + held);
            assertThat(status).as(held).isEqualTo(allowed ? 201 : held.equals("nobody") ? 401 : 403);
            assertThat(paper.auditHead().equals(before)).as(held).isEqualTo(!allowed);
        }
    }

    /** One person for each role, with the own agency and with another. */
    private static List<String> everybody() {
        List<String> everybody = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String agency : List.of(OWN, OTHER)) {
                if (role.isOnABody()) {
                    everybody.add(role + ":DATA_GOVERNING_BOARD:" + agency);
                    everybody.add(role + ":EXECUTIVE_BOARD:" + agency);
                } else if (role.mayBeForAnAgency()) {
                    everybody.add(role + ":" + agency);
                }
            }
            if (!role.isForAnAgency()) {
                everybody.add(role.name());
            }
        }
        return everybody;
    }

    private Map<String, Object> input(String mutation) throws IOException {
        return switch (mutation) {
            case "draftAgreement" -> with(sharingInput("WK-D-" + UUID.randomUUID()), "by", OWN);
            case "addSchedule" -> Map.of("agreement", draft, "schedule", Paperwork.schedule(OWN, "element-work-p-1"));
            case "verifyAuditTrail" -> Map.of();
            case "recordLegalBasis" ->
                Map.of(
                        "code",
                        "P-" + UUID.randomUUID().toString().substring(0, 8),
                        "title",
                        "T",
                        "citation",
                        "C",
                        "appliesTo",
                        "A",
                        "permits",
                        "P",
                        "confidence",
                        "K");
            default ->
                new Inputs(with(
                                Map.of(
                                        "by:String",
                                        OWN,
                                        "agreement:String",
                                        mutation.equals("nameLicensedUser") ? draft : license,
                                        "provider:String",
                                        OWN,
                                        "project:String",
                                        "WK-1",
                                        "project:ID",
                                        "project-wk-1",
                                        "element:ID",
                                        "element-work-p-1",
                                        "dataset:ID",
                                        "dataset-work-p",
                                        "name:String",
                                        "name " + UUID.randomUUID(),
                                        "revision:ID",
                                        mutation.equals("publishRevision") ? proposed() : "revision-made-up",
                                        "party:String",
                                        "WKH"),
                                "subject:ID",
                                "element-work-p-1"))
                        .input(mutation);
        };
    }

    private String proposed() {
        return graphQl.document("""
                        mutation($definition: String!) {
                          proposeRevision(input: {element: "element-work-p-1", definition: $definition}) { revision { id } }
                        }
                        """)
                .variable("definition", "By everybody, " + UUID.randomUUID())
                .execute()
                .path("proposeRevision.revision.id")
                .entity(String.class)
                .get();
    }

    private List<String> ask(String mutation, Map<String, Object> input, String caller) throws IOException {
        List<String> errors = new ArrayList<>();
        graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document(new Inputs(Map.of()).document(mutation))
                .variable("input", input)
                .execute()
                .path(mutation + ".userErrors[*]")
                .entityList(Map.class)
                .get()
                .forEach(error -> errors.add(error.get("code") + " " + error.get("message")));
        return errors;
    }

    private int post(String caller) throws Exception {
        String event = """
                {"eventType": "START", "eventTime": "2026-01-01T01:00:00Z", "run": {"runId": "%s"}, "producer": "test",
                 "job": {"namespace": "permission", "name": "everybody"}, "inputs": [], "outputs": []}
                """.formatted(UUID.randomUUID());
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/lineage".formatted(port)))
                                    .header("Content-Type", "application/json")
                                    .header(TestCallers.HEADER, caller)
                                    .POST(HttpRequest.BodyPublishers.ofString(event))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
