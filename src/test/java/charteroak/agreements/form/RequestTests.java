package charteroak.agreements.form;

import static charteroak.agreements.form.RequestWorld.ballot;
import static charteroak.agreements.form.RequestWorld.content;
import static charteroak.agreements.form.RequestWorld.map;
import static charteroak.agreements.form.RequestWorld.text;
import static charteroak.agreements.form.RequestWorld.with;
import static charteroak.agreements.form.RequestWorld.without;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A request is its author's own until it is handed in, and goes from there to the votes, each step when it is due. */
@GraphTest
@Tag("contract")
class RequestTests {

    private static final String P = "element-intake-p";
    private static final String Q = "element-intake-q";
    private static final List<Map<String, String>> CONDITIONS =
            List.of(Map.of("code", "DESTRUCTION_DEADLINE", "text", "2032-06-30"));

    private final RequestWorld world;
    private final Neo4jClient graph;
    private String number = "";

    @Autowired
    RequestTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.world = new RequestWorld(graphQl, graph);
        this.graph = graph;
    }

    @BeforeEach
    void aDraft() {
        number = world.drafted("Paths to work");
    }

    @Test
    void nobodyButItsAuthorAndAuditorsSeeADraft() {
        assertThat(number).matches("D-[0-9A-F]{8}");
        assertThat(seen(world.author)).contains("stage=DRAFT").contains("audience=AUTHOR");
        assertThat(seen(world.auditor)).contains("stage=DRAFT");
        for (String other : List.of(world.colleague, world.operator, world.stewardOfP, world.boardOfP, "nobody")) {
            assertThat(seen(other)).as(other).isEqualTo("nothing");
        }
    }

    @Test
    void aDraftBegunTwiceUnderOneIdIsOne() {
        Map<String, Object> input =
                Map.of("actId", "one-" + number.toLowerCase(), "by", "INR", "title", "Once", "purpose", "EVALUATION");
        Object once = world.ask(world.author, "draftRequest", input, "project { number }");
        assertThat(world.ask(world.author, "draftRequest", input, "project { number }"))
                .isEqualTo(once);
        assertThat(RequestWorld.refusal(world.ask(
                        world.author, "draftRequest", with(Map.copyOf(input), "title", "Twice"), "project { number }")))
                .startsWith("STATE [input, actId]");
        assertThat(RequestWorld.refusal(world.ask(
                        world.author, "draftRequest", with(Map.copyOf(input), "by", "INP"), "project { number }")))
                .startsWith("FORBIDDEN");
    }

    @Test
    void whatIsWrittenIsKeptForItsAuthorAloneAndInNoTrail() {
        String head = head();
        assertThat(world.save(world.author, number, content("Paths", P, Q))).isEmpty();
        assertThat(text(map(world.form(number).get("content")), "title")).isEqualTo("Paths");
        assertThat(head()).isEqualTo(head);
        assertThat(world.save(world.colleague, number, content("Mine", P))).startsWith("NOT_FOUND [input, project]");
        assertThat(RequestWorld.refusal(world.ask(
                        world.author,
                        "saveRequest",
                        Map.of("project", number, "version", "of before", "content", content("Other", P)),
                        "form { version }")))
                .startsWith("STATE [input, version]");
        assertThat(world.save(world.author, number, with(content("Paths", P), "title", " ")))
                .startsWith("INVALID [input, content, title]");
        assertThat(world.save(world.author, number, with(content("Paths", P), "representative", "x".repeat(201))))
                .startsWith("INVALID [input, content, representative]");
    }

    @Test
    void aProposalThatLacksSomethingIsRefusedWithAllOfItInTheOrderOfTheForm() {
        String refused = world.act(world.author, "submitProposal", number, "INR", null);
        assertThat(refused)
                .startsWith("INVALID [input, project]")
                .containsSubsequence(
                        "What is the proposed data sharing project?",
                        "What is the purpose",
                        "no topic",
                        "no data elements",
                        "Is this legal");
        assertThat(refused).doesNotContain("analyzed").doesNotContain("destruction");

        world.save(world.author, number, content("Paths", P));
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .contains("this is missing")
                .contains("data of INP alone is asked for");
        world.save(world.author, number, content("Paths", P, "element-of-nothing"));
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .contains("2 things are missing")
                .contains("one element is not in the catalog");
        assertThat(places()).containsExactly("uses", "uses");
    }

    @Test
    void aRequestGoesFromItsDraftToTheDecision() {
        world.save(world.author, number, content("Paths", P, Q));
        assertThat(world.act(world.author, "submitForm", number, "INR", null)).contains("proposal first");
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .isEqualTo("PROPOSAL_SUBMITTED");
        assertThat(seen(world.operator)).contains("audience=PARTICIPANTS");
        assertThat(seen(world.author)).contains("stage=PROPOSAL_SUBMITTED");
        assertThat(seen("nobody")).isEqualTo("nothing");
        assertThat(world.save(world.author, number, content("Later", P, Q))).startsWith("STATE [input, project]");

        assertThat(world.act(world.operatorWhoAsks, "takeUpProposal", number, "INO", null))
                .startsWith("FORBIDDEN");
        assertThat(world.act(world.operator, "takeUpProposal", number, "INP", null))
                .startsWith("STATE [input, by]");
        assertThat(world.act(world.operator, "takeUpProposal", number, "INO", null))
                .isEqualTo("VIABILITY_REVIEW");
        String given = text(map(project(world.operator, "number")), "number");
        assertThat(given).matches("20\\d\\d-\\d{2,}");
        number = given;

        assertThat(world.act(world.operator, "findViable", number, "INO", null)).contains("INP and INQ has until");
        assertThat(world.act(world.stewardOfP, "answerAvailability", number, "INP", " "))
                .startsWith("INVALID [input, note]");
        assertThat(world.act(world.stewardOfP, "answerAvailability", number, "INP", "2010 to 2020."))
                .isEqualTo("VIABILITY_REVIEW");
        assertThat(world.act(world.stewardOfQ, "answerAvailability", number, "INQ", "2010 to 2020."))
                .isEqualTo("VIABILITY_REVIEW");
        assertThat(world.act(world.operator, "findNotViable", number, "INO", "A poor idea."))
                .startsWith("INVALID [input, note]");
        assertThat(world.act(world.operator, "findViable", number, "INO", null)).isEqualTo("FORM_ISSUED");

        world.save(world.author, number, with(without(content("Paths", P, Q), FormQuestion.BIAS), "destroyBy", null));
        assertThat(world.act(world.author, "submitForm", number, "INR", null))
                .contains("2 things are missing")
                .containsSubsequence("day of destruction", "bias");
        world.save(world.author, number, content("Paths", P, Q));
        assertThat(places()).isEmpty();
        assertThat(world.act(world.author, "submitForm", number, "INR", null)).isEqualTo("FORM_SUBMITTED");
        assertThat(world.act(world.operator, "confirmComplete", number, "INO", null))
                .contains("“form handed in”");
        assertThat(world.act(world.operator, "takeUpForm", number, "INO", null)).isEqualTo("COMPLETENESS_REVIEW");
        assertThat(world.act(world.operator, "findIneligible", number, "INO", "R12."))
                .contains("Return the form");
        assertThat(world.vote(world.boardOfP, number, "INP", "YES", null)).contains("completeness");
        assertThat(world.act(world.operator, "confirmComplete", number, "INO", null))
                .isEqualTo("IN_REVIEW");

        assertThat(world.vote(world.boardOfP, number, "INP", "YES", null)).startsWith("INVALID [input, ballot]");
        assertThat(world.vote(world.boardOfP, number, "INP", "YES", ballot(2, "YES", List.of())))
                .isEqualTo("IN_REVIEW");
        assertThat(world.act(world.operator, "openVotingWindow", number, "INO", null))
                .contains("is not over");
        assertThat(world.act(world.boardOfQ, "requestModification", number, "INQ", "Fewer years."))
                .isEqualTo("MODIFICATION_REQUESTED");
        assertThat(world.vote(world.boardOfQ, number, "INQ", "YES", ballot(2, "YES", List.of())))
                .contains("a change was asked for");
        assertThat(world.act(world.author, "submitForm", number, "INR", "Nothing changed."))
                .contains("says what it said");
        world.save(world.author, number, with(content("Paths", P, Q), "title", "Shorter paths"));
        assertThat(world.act(world.author, "submitForm", number, "INR", "Fewer years."))
                .isEqualTo("FORM_SUBMITTED");
        assertThat(world.act(world.operator, "takeUpForm", number, "INO", null)).isEqualTo("COMPLETENESS_REVIEW");
        assertThat(world.act(world.operator, "confirmComplete", number, "INO", null))
                .isEqualTo("IN_REVIEW");
        assertThat(world.vote(world.boardOfQ, number, "INQ", "YES", ballot(2, "YES", List.of())))
                .contains("its newest version is 3");
        assertThat(world.vote(world.boardOfQ, number, "INQ", "YES", ballot(3, "YES", List.of())))
                .isEqualTo("IN_REVIEW");
        assertThat(world.vote(world.boardOfP, number, "INP", "YES", ballot(3, "MAYBE", List.of())))
                .startsWith("INVALID [input, ballot]");
        assertThat(world.vote(world.boardOfP, number, "INP", "YES", ballot(3, "MAYBE", CONDITIONS)))
                .isEqualTo("APPROVED");
        assertThat(ballots(world.operator)).contains("It was read with the steward.", "DESTRUCTION_DEADLINE");
        assertThat(seen("nobody")).isEqualTo("nothing");
        assertThat(world.act(world.operator, "communicateDecision", number, "INO", null))
                .isEqualTo("AGREEMENT_DRAFTING");
        assertThat(seen("nobody")).contains("audience=PUBLIC").contains("Shorter paths");
        assertThat(ballots("nobody")).doesNotContain("steward").doesNotContain("DESTRUCTION_DEADLINE");
        assertThat(versions(world.operator)).isEqualTo("[3 FORM, 2 FORM, 1 PROPOSAL]");
        assertThat(versions(world.author)).isEqualTo("[3 FORM, 2 FORM, 1 PROPOSAL]");
        assertThat(versions(world.colleague)).isEqualTo("[]");
        assertThat(versions("nobody")).isEqualTo("[]");
    }

    @Test
    void aProviderThatIsNoPartyIsFoundWhenViabilityIs() {
        world.save(world.author, number, content("Paths", P, "element-intake-x"));
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .isEqualTo("PROPOSAL_SUBMITTED");
        world.act(world.operator, "takeUpProposal", number, "INO", null);
        world.act(world.stewardOfP, "answerAvailability", number, "INP", "All.");
        world.act("x-" + UUID.randomUUID() + ";STEWARD:INX", "answerAvailability", number, "INX", "All.");
        assertThat(world.act(world.operator, "findViable", number, "INO", null))
                .startsWith("STATE [input, project]")
                .contains("INX")
                .contains("R01");
        assertThat(world.act(world.operator, "returnProposal", number, "INO", "Without INX?"))
                .isEqualTo("DRAFT");
        world.save(world.author, number, content("Paths", P, Q));
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .isEqualTo("PROPOSAL_SUBMITTED");
        assertThat(world.act(world.operator, "takeUpProposal", number, "INO", null))
                .isEqualTo("VIABILITY_REVIEW");
        assertThat(world.act(world.operator, "findViable", number, "INO", null))
                .as("answers to what was asked before count no more")
                .contains("INP and INQ");
    }

    @Test
    void theTrailIsWholeAndNoStageIsWorkedOutOtherwise() {
        world.save(world.author, number, content("Paths", P, Q));
        world.act(world.author, "submitProposal", number, "INR", null);
        world.act(world.operator, "takeUpProposal", number, "INO", null);
        assertThat(graph.query("""
                        MATCH (change:Change {subject: $id})
                        RETURN change.action + ' ' + (change.state IS NOT NULL)
                        ORDER BY change.sequence
                        """).bind(id()).to("id").fetchAs(String.class).all())
                .containsExactly("REQUEST_DRAFTED true", "PROPOSAL_SUBMITTED true", "PROPOSAL_TAKEN_UP true");
        assertThat(graph.query(
                                "MATCH (change:Change {subject: $id}) WHERE change.after CONTAINS 'What is said' RETURN count(*)")
                        .bind(id())
                        .to("id")
                        .fetchAs(Long.class)
                        .one())
                .as("the trail of an approved project is public, and what its form says is not")
                .contains(0L);
        assertThat(found()).isEmpty();
        graph.query("""
                        MATCH (version:FormVersion)-[:HANDED_IN_FOR]->(:Project {id: $id})
                        SET version.title = 'Other paths'
                        """).bind(id()).to("id").run();
        assertThat(found()).isNotEmpty().allMatch(finding -> finding.startsWith("ALTERED"));
    }

    /** What the verification of the trail finds of the request. */
    private List<String> found() {
        String id = id();
        return world
                .as(world.auditor)
                .document("mutation { verifyAuditTrail { findings { kind thing } userErrors { message } } }")
                .execute()
                .path("verifyAuditTrail.findings")
                .entityList(Map.class)
                .get()
                .stream()
                .filter(finding -> id.equals(finding.get("thing")))
                .map(finding -> String.valueOf(finding.get("kind")))
                .toList();
    }

    private String ballots(String caller) {
        return String.valueOf(project(
                caller,
                "acts { vote ballot { formVersion answers { asked answer reason } conditions { code text } } }"));
    }

    private String id() {
        return graph.query("MATCH (p:Project) WHERE $n IN [p.number, p.workingNumber] RETURN p.id")
                .bind(number)
                .to("n")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    private String head() {
        return graph.query("MATCH (head:AuditHead) RETURN head.sequence + ' ' + head.hash")
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    private List<String> places() {
        return RequestWorld.list(world.form(number), "missing").stream()
                .map(lack -> text(map(lack), "place"))
                .toList();
    }

    private String versions(String caller) {
        Object project = project(caller, "formVersions { number handing }");
        if (project == null) {
            return "nothing";
        }
        return RequestWorld.list(map(project), "formVersions").stream()
                .map(version -> text(map(version), "number") + " " + text(map(version), "handing"))
                .toList()
                .toString();
    }

    /** What somebody is shown of the request; nothing where it is not there for them. */
    private String seen(String caller) {
        Object project = project(caller, "title stage audience");
        return project == null ? "nothing" : project.toString();
    }

    private @Nullable Object project(String caller, String selection) {
        return map(world.as(caller)
                        .document("query($n: String!) { project(number: $n) { %s } }".formatted(selection))
                        .variable("n", number)
                        .execute()
                        .errors()
                        .filter(error -> String.valueOf(error.getMessage()).startsWith("There is no project"))
                        .verify()
                        .path("")
                        .entity(Object.class)
                        .get())
                .get("project");
    }
}
