package charteroak.judgement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.FromNoon;
import charteroak.SeededGraphTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Does what a plan says in the programme's own catalogue, which nobody else uses then. */
@SeededGraphTest
@DirtiesContext
@Import(FromNoon.class)
@TestPropertySource(properties = {"charteroak.test.planned=true", "charteroak.limits.time=50s"})
class PlanTests {

    private static final String ACT = """
            mutation inWords document by { code } effectiveOn actId schedule condition amendment party { code } user
            names { name organisation stateEmployee } determination vote finding termTo terms { code text } clausesToWrite { code what } note needs
            adds { provider purposes yearsFrom yearsTo legalBases elements }
            draft { number kind title scope illustrative termTo under licenses reliedOnBy parties { role agency } terms { code text } clausesToWrite { code what } }
            """;
    private static final String PLAN = """
            query($draft: RequestDraft!) { plan(draft: $draft) {
              project { id }
              verdict verdictAfter validUntil acts { %s }
              documents { number drafted acts { actId } } signers { agency { code } acts { actId } }
              alternatives { title actCount agencies { code } acts { mutation } }
              remaining { kind blocks rule reason remedy uses { element { id } use } } } }
            """.formatted(ACT);

    /** The plan for a hundred users is longer than what a client reads unless it is told to. */
    private static final int MOST_BYTES = 8 << 20;

    private final HttpGraphQlTester graphQl;
    private final LocalDate today;

    @Autowired
    PlanTests(HttpGraphQlTester graphQl, Clock clock) {
        this.today = LocalDate.now(clock);
        this.graphQl = graphQl.mutate()
                .codecConfigurer(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-02", "2022-05", "2024-05", "2025-06"})
    void doingWhatAPlanSaysCoversTheProject(String number) {
        String project = "project-" + number;
        Response plan = plan(Map.of(
                "project",
                project,
                "wantedOn",
                today.toString(),
                "until",
                today.plusYears(2).toString(),
                "users",
                List.of(
                        Map.of("name", "Pat Planned", "stateEmployee", true),
                        Map.of("name", "Kim Alike", "organisation", "OPM", "stateEmployee", true))));
        plan.path("plan.verdict").entity(String.class).isEqualTo("NOT_COVERED");
        plan.path("plan.verdictAfter").entity(String.class).isEqualTo("COVERED");
        plan.path("plan.remaining[?(@.blocks == true)]")
                .entityList(Object.class)
                .hasSize(0);
        List<Map<String, Object>> acts = acts(plan);
        assertThat(grouped(plan, "documents")).containsExactlyInAnyOrderElementsOf(ids(acts));
        assertThat(grouped(plan, "signers")).containsExactlyInAnyOrderElementsOf(ids(acts));
        acts.forEach(this::execute);
        graphQl.document("query($id: ID!) { coverage(project: $id) { verdict } }")
                .variable("id", project)
                .execute()
                .path("coverage.verdict")
                .entity(String.class)
                .isEqualTo("COVERED");
        plan(Map.of("project", project, "wantedOn", today.toString()))
                .path("plan.acts")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void whatNothingMakesLawfulIsToBeDropped() {
        Response plan = plan(Map.of("project", "project-2026-03", "wantedOn", today.toString()));
        plan.path("plan.verdictAfter").entity(String.class).isEqualTo("NOT_COVERED");
        plan.path("plan.remaining[?(@.kind == 'DROP')].rule")
                .entityList(String.class)
                .containsExactly("R14");
        plan.path("plan.remaining[?(@.kind == 'DROP')].uses[*].element.id")
                .entityList(String.class)
                .containsExactly("element-sde-slds-matching-last-name");
        assertThat(acts(plan).stream()
                        .filter(act -> "addSchedule".equals(act.get("mutation")))
                        .filter(act -> String.valueOf(act.get("document")).startsWith("DUL"))
                        .map(act -> String.valueOf(act.get("adds"))))
                .hasSize(1)
                .noneMatch(adds -> adds.contains("last-name"));
        plan.path("plan.remaining[*].rule").entityList(String.class).contains("R09");
    }

    @Test
    void aRequestThatIsNoProjectYetIsPlannedToo() {
        Response plan = plan(Map.of(
                "wantedOn",
                today.toString(),
                "users",
                List.of(Map.of("name", "Pat Planned", "stateEmployee", true)),
                "request",
                request(List.of(
                        Map.of("element", "element-sde-slds-demographics-attendance-days", "use", "PAYLOAD"),
                        Map.of("element", "element-jbcssd-juv-probation-snapshot-case-type", "use", "PAYLOAD")))));
        plan.path("plan.verdict").entity(String.class).isEqualTo("NOT_COVERED");
        plan.path("plan.verdictAfter").entity(String.class).isEqualTo("COVERED");
        plan.path("plan.project").valueIsNull();
        plan.path("plan.remaining[?(@.kind == 'REQUEST')].reason")
                .entityList(String.class)
                .satisfies(reasons ->
                        assertThat(reasons).singleElement().asString().contains("not filed"));
        assertThat(acts(plan).stream().map(act -> act.get("mutation")))
                .contains("castVote", "affirmSchedule", "signAgreement", "grantUserAccess");
        assertThat(acts(plan).stream().map(act -> act.get("inWords")))
                .contains("vote on a request", "sign an agreement");
    }

    @Test
    void aHundredUsesForAHundredUsersArePlannedInTime() {
        List<Map<String, Object>> uses = List.of("SDE", "DOL", "OHE", "CSCU").stream()
                .flatMap(agency -> elements(agency, 25).stream())
                .map(element -> Map.<String, Object>of("element", element, "use", "PAYLOAD"))
                .toList();
        List<Map<String, Object>> users = IntStream.range(0, 100)
                .mapToObj(at -> Map.<String, Object>of("name", "Pat Planned " + at, "stateEmployee", at % 2 == 0))
                .toList();
        Response plan = plan(Map.of("wantedOn", today.toString(), "users", users, "request", request(uses)));
        List<Object> named = acts(plan).stream()
                .filter(act -> "nameLicensedUser".equals(act.get("mutation")))
                .map(act -> ((Map<?, ?>) Objects.requireNonNull(act.get("names"))).get("name"))
                .map(Object.class::cast)
                .toList();
        assertThat(named).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(50);
        assertThat(ids(acts(plan))).doesNotHaveDuplicates();
    }

    private List<String> elements(String agency, int first) {
        return graphQl.document(
                        "query($agency: String, $first: Int) { elements(filter: {agency: $agency}, first: $first) { nodes { id } } }")
                .variable("agency", agency)
                .variable("first", first)
                .execute()
                .path("elements.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    @Test
    void aRequestOfOneAgencyOrOfNothingIsNotPlanned() {
        Map<String, Object> one = Map.of("element", "element-sde-slds-demographics-attendance-days", "use", "PAYLOAD");
        Response plan = plan(Map.of("wantedOn", today.toString(), "request", request(List.of(one))));
        plan.path("plan.acts").entityList(Object.class).hasSize(0);
        plan.path("plan.remaining[*].rule").entityList(String.class).contains("R11");
        refused(Map.of("wantedOn", today.toString(), "request", request(List.of())), "uses");
        refused(Map.of("wantedOn", today.toString(), "request", request(List.of(one, one))), "uses");
        refused(
                Map.of(
                        "wantedOn",
                        today.toString(),
                        "request",
                        request(List.of(Map.of("element", "element-nobody", "use", "PAYLOAD")))),
                "uses");
        refused(Map.of("wantedOn", today.toString(), "request", request(Collections.nCopies(1_000, one))), "uses");
        refused(
                Map.of(
                        "wantedOn",
                        today.toString(),
                        "request",
                        request(List.of(
                                Map.of("element", "element-nobody", "use", "PAYLOAD", "yearsFrom", 1, "yearsTo", 2)))),
                "yearsFrom");
        refused(Map.of("wantedOn", today.toString()), "project");
    }

    @Test
    void nothingCoversAProjectThatWasWithdrawn() {
        Response plan = plan(Map.of("project", "project-2020-01", "wantedOn", today.toString()));
        plan.path("plan.verdictAfter").entity(String.class).isEqualTo("NOT_COVERED");
        plan.path("plan.remaining[?(@.blocks == true)].reason")
                .entityList(String.class)
                .satisfies(reasons -> assertThat(reasons).anyMatch(reason -> reason.contains("was withdrawn")));
    }

    @ParameterizedTest
    @CsvSource({
        "project-2023-07, 2020-01-01, , 'wantedOn'",
        "project-2023-07, 2199-12-31, , 'wantedOn'",
        "project-2023-07, 2027-01-01, 2026-12-31, 'until'"
    })
    void badInputIsRefusedWithAWord(String project, String wantedOn, @Nullable String until, String field) {
        Map<String, Object> draft = new LinkedHashMap<>(Map.of("project", project, "wantedOn", wantedOn));
        if (until != null) {
            draft.put("until", until);
        }
        refused(draft, field);
    }

    @Test
    void aProjectThatIsNotThereIsNotFound() {
        graphQl.document(PLAN)
                .variable("draft", Map.of("project", "project-nobody", "wantedOn", "2027-01-01"))
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getMessage()).contains("'project-nobody'");
                    assertThat(String.valueOf(errors.getFirst().getErrorType())).isEqualTo("NOT_FOUND");
                });
    }

    private void refused(Map<String, Object> draft, String field) {
        graphQl.document(PLAN).variable("draft", draft).execute().errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(Objects.requireNonNull(errors.getFirst().getMessage())).contains("'" + field + "'");
            assertThat(String.valueOf(errors.getFirst().getErrorType())).isEqualTo("BAD_REQUEST");
        });
    }

    private static Map<String, Object> request(List<Map<String, Object>> uses) {
        return Map.of("recipient", "OPM", "purpose", "EVALUATION", "topic", "Early and K-12 Education", "uses", uses);
    }

    private static List<Object> ids(List<Map<String, Object>> acts) {
        return acts.stream().map(act -> act.get("actId")).toList();
    }

    private static List<Object> grouped(Response plan, String groups) {
        return plan.path("plan." + groups + "[*].acts[*].actId")
                .entityList(Object.class)
                .get();
    }

    private Response plan(Map<String, Object> draft) {
        return graphQl.document(PLAN).variable("draft", draft).execute();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> acts(Response plan) {
        return (List<Map<String, Object>>)
                (List<?>) plan.path("plan.acts").entityList(Map.class).get();
    }

    private void execute(Map<String, Object> act) {
        String mutation = String.valueOf(act.get("mutation"));
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        graphQl.document("mutation($input: %s!) { %s(input: $input) { userErrors { code message field } } }"
                        .formatted(input, mutation))
                .variable("input", PlannedInput.of(act))
                .execute()
                .path(mutation + ".userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }
}
