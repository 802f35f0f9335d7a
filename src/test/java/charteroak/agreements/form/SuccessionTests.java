package charteroak.agreements.form;

import static charteroak.agreements.form.RequestWorld.content;
import static charteroak.agreements.form.RequestWorld.list;
import static charteroak.agreements.form.RequestWorld.map;
import static charteroak.agreements.form.RequestWorld.text;
import static charteroak.agreements.form.RequestWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Requests that continue, repeat or modify another. The numbers (E2a and so on) are those of cases that were written from the program's rules by
 * somebody who had not read this code; what the sources do not say is decided as there, but where a test says so.
 */
@GraphTest
class SuccessionTests {

    private static final String P = "element-intake-p";
    private static final String Q = "element-intake-q";

    private final RequestWorld world;
    private final Neo4jClient graph;

    @Autowired
    SuccessionTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.world = new RequestWorld(graphQl, graph);
        this.graph = graph;
    }

    /** E2a, E2b: an initial request names none before it, the others name one. */
    @Test
    void onlyAnInitialRequestComesAfterNone() {
        String before = project("ANALYSIS");
        assertThat(begun(world.author, "INITIAL", before)).startsWith("INVALID [input, predecessor]");
        assertThat(begun(world.author, "REPEAT", null)).startsWith("INVALID [input, predecessor]");
        assertThat(begun(world.author, "REPEAT", "2001-99")).startsWith("NOT_FOUND [input, predecessor]");
        assertThat(begun(world.author, "REPEAT", before)).matches("D-[0-9A-F]{8}");
    }

    /** E3, E4a, E4b, E5a and the table of stages (0.3), where each kind may be begun. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT, false, false, false",
        "IN_REVIEW, false, false, false",
        "MODIFICATION_REQUESTED, false, false, false",
        "REJECTED, false, false, false",
        "WITHDRAWN, false, false, false",
        "APPROVED, true, false, true",
        "SIGNATURE_COLLECTION, true, false, true",
        "DSA_EXECUTED, true, true, true",
        "ANALYSIS, true, true, true",
        "PUBLISHED, true, true, true",
        "DESTRUCTION_DUE, true, true, false",
        "DESTRUCTION_CERTIFIED, false, true, false",
        "CLOSED, false, true, false"
    })
    void eachKindComesAfterSomeStages(String stage, boolean continuation, boolean repeat, boolean modification) {
        String before = project(stage);
        assertThat(follows(before)).isEqualTo(List.of(continuation, repeat, modification));
        assertThat(begun(world.author, "CONTINUATION", before).startsWith("D-")).isEqualTo(continuation);
        assertThat(begun(world.author, "REPEAT", before).startsWith("D-")).isEqualTo(repeat);
        assertThat(begun(world.author, "MODIFICATION", before).startsWith("D-")).isEqualTo(modification);
    }

    /** E4b: what was withdrawn is not approved, whatever is still to be destroyed. */
    @Test
    void nothingComesAfterWhatWasWithdrawn() {
        String before = project("DESTRUCTION_DUE");
        graph.query("""
                        MATCH (project:Project {number: $number})
                        CREATE (act:Act {id: 'act-' + $number, kind: 'REQUEST_WITHDRAWN', effectiveOn: date('2025-01-01'),
                                         recordedAt: datetime('2025-01-01T00:00:00Z'), note: 'No.'})-[:ON]->(project)
                        """).bind(before).to("number").run();
        assertThat(begun(world.author, "REPEAT", before)).contains("refused or withdrawn");
    }

    /** E22: only the organization that asked may go on with it, and what cannot be seen is not there. */
    @Test
    void onlyTheSameOrganizationGoesOn() {
        String before = project("ANALYSIS");
        String stranger = UUID.randomUUID() + "-eve;REQUESTER:INX";
        assertThat(begun(stranger, "INX", "REPEAT", before)).startsWith("STATE [input, predecessor]");
        graph.query("MATCH (project:Project {number: $number}) SET project.readers = ['AGENCY:INP', 'SERVER']")
                .bind(before)
                .to("number")
                .run();
        assertThat(begun(world.author, "REPEAT", before)).isEqualTo(begun(world.author, "REPEAT", "2001-99"));
    }

    /** E10, E9, E12: a continuation may ask for less or later, not for more, another purpose or an end that is no later. */
    @Test
    void aContinuationAsksForNoMore() {
        String number = begun(world.author, "CONTINUATION", project("ANALYSIS"));
        assertThat(elements(number)).containsExactlyInAnyOrder(P, Q);
        save(number, content("Longer", P, Q, "element-intake-x"));
        assertThat(world.act(world.author, "submitForm", number, "INR", null)).contains("A modification may add it");
        save(number, drafting(content("Longer", P, Q), "purpose", "AUDIT"));
        assertThat(world.act(world.author, "submitForm", number, "INR", null)).contains("Another purpose");
        save(number, with(drafting(content("Longer", P, Q), "until", "2031-06-30"), "destroyBy", "2031-07-31"));
        assertThat(world.act(world.author, "submitForm", number, "INR", null)).contains("lasts longer");
        save(number, years(content("Longer", P, Q), 2012));
        assertThat(world.act(world.author, "submitForm", number, "INR", null)).contains("earlier years");
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .contains("handed in at once");
        save(number, content("Longer", P, Q));
        assertThat(world.act(world.author, "submitForm", number, "INR", null)).isEqualTo("FORM_SUBMITTED");
    }

    /** E14 and E21: it has a number of its own, goes to the vote of all providers, and the one before it stands as it was (E7a). */
    @Test
    void aContinuationIsVotedOnAnewAndChangesNothingMeanwhile() {
        String before = project("ANALYSIS");
        String number = handedIn("CONTINUATION", before);
        assertThat(world.act(world.operator, "takeUpForm", number, "INO", null)).isEqualTo("COMPLETENESS_REVIEW");
        String given = numberOf(number);
        assertThat(given).matches("20\\d\\d-\\d{2,}").isNotEqualTo(before);
        assertThat(world.act(world.operator, "confirmComplete", given, "INO", null))
                .isEqualTo("IN_REVIEW");
        assertThat(vote(world.boardOfP, given, "INP", "YES")).isEqualTo("IN_REVIEW");
        assertThat(vote(world.boardOfQ, given, "INQ", "YES")).isEqualTo("APPROVED");
        assertThat(text(map(asked(world.operator, before, "stage")), "stage")).isEqualTo("ANALYSIS");
        assertThat(String.valueOf(asked(world.operator, given, "requestType predecessor { number }")))
                .contains("CONTINUATION")
                .contains(before);
        assertThat(String.valueOf(asked(world.operator, before, "successors { number }")))
                .contains(given);
    }

    /** E5b: what was certified destroyed meanwhile is not continued; a no, and the requester's way out, stay open. */
    @Test
    void noYesLeadsOnFromWhatIsGone() {
        String before = project("ANALYSIS");
        String number = handedIn("CONTINUATION", before);
        world.act(world.operator, "takeUpForm", number, "INO", null);
        world.act(world.operator, "confirmComplete", number, "INO", null);
        stands(before, "DESTRUCTION_CERTIFIED");
        assertThat(vote(world.boardOfP, number, "INP", "YES")).contains("certified destroyed");
        assertThat(told(world.boardOfP)).contains(idOf(number));
        assertThat(vote(world.boardOfP, number, "INP", "NO")).isEqualTo("REJECTED");
    }

    /** E23a, E23b, E24: what stands is changed by one request at a time, and not while its work is stopped; a repeat changes nothing. */
    @Test
    void whatStandsIsChangedByOneRequestAtATime() {
        String before = project("ANALYSIS");
        String first = handedIn("CONTINUATION", before);
        String second = begun(world.author, "CONTINUATION", before);
        save(second, content("Again", P, Q));
        assertThat(world.act(world.author, "submitForm", second, "INR", null)).contains("is under way");
        assertThat(handedIn("REPEAT", before)).matches("D-[0-9A-F]{8}");
        stands(first, "ANALYSIS");
        assertThat(world.act(world.author, "submitForm", second, "INR", null)).contains("Name that one");
        String stopped = project("ANALYSIS");
        String third = begun(world.author, "CONTINUATION", stopped);
        save(third, content("Stopped", P, Q));
        graph.query(
                        "MATCH (project:Project {number: $number}) SET project.stage = 'SUSPENDED', project.stageKept = 'ANALYSIS'")
                .bind(stopped)
                .to("number")
                .run();
        assertThat(world.act(world.author, "submitForm", third, "INR", null)).contains("is stopped");
    }

    /** E9 and the table of steps (0.2): a modification may ask for more, and begins with a proposal; that it always does is ours. */
    @Test
    void aModificationMayAskForMore() {
        String number = begun(world.author, "MODIFICATION", project("ANALYSIS"));
        save(number, drafting(content("More", P, Q, "element-intake-x"), "purpose", "AUDIT"));
        assertThat(world.act(world.author, "submitForm", number, "INR", null)).contains("proposal first");
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .isEqualTo("PROPOSAL_SUBMITTED");
    }

    @Test
    void projectsAreFoundByTheirKindOfRequest() {
        String before = project("ANALYSIS");
        String number = handedIn("REPEAT", before);
        String found = String.valueOf(world.as(world.operator)
                .document(
                        "{ projects(first: 100, filter: {requestTypes: [REPEAT], recipient: \"INR\"}) { nodes { number } } }")
                .execute()
                .path("projects.nodes")
                .entity(Object.class)
                .get());
        assertThat(found).contains(number).doesNotContain(before);
    }

    /** A project of the log at a stage, which asks for data of P and Q from 2015 on until the middle of 2032. */
    private String project(String stage) {
        String number = "SUC-" + UUID.randomUUID().toString().substring(0, 8);
        graph.query("""
                        MATCH (recipient:Agency {code: 'INR'})
                        CREATE (project:Project {id: 'project-' + toLower($number), number: $number, title: 'Before', summary: '', purpose: 'EVALUATION',
                                                 topic: 'Housing instability', stage: $stage, illustrative: true, startsOn: date('2024-01-01'),
                                                 endsOn: date('2032-06-30')})-[:RECIPIENT]->(recipient)
                        CREATE (request:Request {id: 'request-' + toLower($number), number: $number, type: 'INITIAL', receivedOn: date('2024-01-01')})
                               -[:BECOMES]->(project)
                        WITH request
                        UNWIND ['p', 'q'] AS one
                        MATCH (element:DataElement {id: 'element-intake-' + one})
                        CREATE (request)-[:ASKS_FOR {use: 'PAYLOAD', yearsFrom: 2015, yearsTo: 2019}]->(element)
                        """).bindAll(Map.of("number", number, "stage", stage)).run();
        return number;
    }

    private void stands(String number, String stage) {
        graph.query(
                        "MATCH (project:Project) WHERE project.number = $number OR project.workingNumber = $number SET project.stage = $stage")
                .bindAll(Map.of("number", number, "stage", stage))
                .run();
    }

    private String begun(String caller, String type, @Nullable String before) {
        return begun(caller, "INR", type, before);
    }

    /** The number of the request that was begun, or why it was not. */
    private String begun(String caller, String by, String type, @Nullable String before) {
        Map<String, Object> input =
                new HashMap<>(Map.of("by", by, "title", "After", "purpose", "EVALUATION", "type", type));
        if (before != null) {
            input.put("predecessor", before);
        }
        Map<String, Object> payload = world.ask(caller, "draftRequest", input, "project { number }");
        String refusal = RequestWorld.refusal(payload);
        return refusal.isEmpty() ? text(map(payload.get("project")), "number") : refusal;
    }

    private String handedIn(String type, String before) {
        String number = begun(world.author, type, before);
        save(number, content("After", P, Q));
        assertThat(world.act(world.author, "submitForm", number, "INR", null)).isEqualTo("FORM_SUBMITTED");
        return number;
    }

    private void save(String number, Map<String, Object> content) {
        assertThat(world.save(world.author, number, content)).isEmpty();
    }

    private static Map<String, Object> drafting(Map<String, Object> content, String field, Object value) {
        return with(content, "draft", with(RequestWorld.draftOf(content), field, value));
    }

    private static Map<String, Object> years(Map<String, Object> content, int from) {
        return drafting(
                content,
                "uses",
                list(RequestWorld.draftOf(content), "uses").stream()
                        .map(use -> with(map(use), "yearsFrom", from))
                        .toList());
    }

    private List<String> elements(String number) {
        return list(map(map(world.form(number).get("content")).get("draft")), "uses").stream()
                .map(use -> text(map(use), "elementId"))
                .toList();
    }

    private List<Boolean> follows(String number) {
        List<?> types = list(map(asked(world.author, number, "mayBeFollowedBy")), "mayBeFollowedBy");
        return List.of(types.contains("CONTINUATION"), types.contains("REPEAT"), types.contains("MODIFICATION"));
    }

    private String vote(String caller, String number, String by, String vote) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "project",
                number,
                "by",
                by,
                "effectiveOn",
                world.today(),
                "vote",
                vote,
                "note",
                "Read.",
                "ballot",
                RequestWorld.ballot(1, "YES", List.of())));
        Map<String, Object> payload = world.ask(caller, "castVote", input, "project { stage }");
        String refusal = RequestWorld.refusal(payload);
        return refusal.isEmpty() ? text(map(payload.get("project")), "stage") : refusal;
    }

    private String numberOf(String number) {
        return text(map(asked(world.operator, number, "number")), "number");
    }

    private String idOf(String number) {
        return text(map(asked(world.operator, number, "id")), "id");
    }

    private String told(String caller) {
        return String.valueOf(world.as(caller)
                .document("{ viewer { work(first: 100, kinds: [REQUEST_TO_VOTE_ON]) { nodes { subject { id } } } } }")
                .execute()
                .path("viewer.work.nodes")
                .entity(Object.class)
                .get());
    }

    private Object asked(String caller, String number, String selection) {
        return world.as(caller)
                .document("query($number: String!) { project(number: $number) { %s } }".formatted(selection))
                .variable("number", number)
                .execute()
                .path("project")
                .entity(Object.class)
                .get();
    }
}
