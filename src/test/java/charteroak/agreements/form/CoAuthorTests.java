package charteroak.agreements.form;

import static charteroak.agreements.form.RequestWorld.content;
import static charteroak.agreements.form.RequestWorld.list;
import static charteroak.agreements.form.RequestWorld.map;
import static charteroak.agreements.form.RequestWorld.text;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * A request is written by whoever began it and by colleagues who joined, and read by nobody else. The numbers (E26 and so on) are those of cases
 * that were written by somebody who had not read this code.
 */
@GraphTest
class CoAuthorTests {

    private static final String P = "element-intake-p";
    private static final String Q = "element-intake-q";

    private final RequestWorld world;
    private final Neo4jClient graph;
    private final String other = UUID.randomUUID() + "-other;REQUESTER:INR";
    private String number = "";

    @Autowired
    CoAuthorTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.world = new RequestWorld(graphQl, graph);
        this.graph = graph;
    }

    @BeforeEach
    void aDraft() {
        number = world.drafted("Written together");
    }

    /** E26, E28, E35a: whoever joins reads and writes; others go on seeing nothing, and no trail tells of it. */
    @Test
    void whoeverJoinsReadsAndWritesTheForm() {
        assertThat(seen(world.colleague)).isFalse();
        String head = head();
        assertThat(joined(world.colleague, invitation())).isEmpty();
        assertThat(head()).isEqualTo(head);
        assertThat(seen(world.colleague)).isTrue();
        assertThat(seen(other)).isFalse();
        assertThat(seen(world.operator)).isFalse();
        assertThat(world.save(world.author, number, content("By both", P, Q))).isEmpty();
        assertThat(text(map(formAs(world.colleague).get("content")), "title")).isEqualTo("By both");
        assertThat(save(world.colleague, content("By the other", P, Q))).isEmpty();
        assertThat(text(map(world.form(number).get("content")), "title")).isEqualTo("By the other");
        assertThat(told(world.colleague)).contains(number);
    }

    /** E31: what the other kept is not written over unseen. */
    @Test
    void nobodyWritesOverWhatTheOtherKept() {
        joined(world.colleague, invitation());
        String version = text(formAs(world.colleague), "version");
        assertThat(world.save(world.author, number, content("Kept first", P, Q)))
                .isEmpty();
        assertThat(RequestWorld.refusal(world.ask(
                        world.colleague,
                        "saveRequest",
                        Map.of("project", number, "version", version, "content", content("Kept second", P)),
                        "form { version }")))
                .startsWith("STATE [input, version]");
        assertThat(text(map(world.form(number).get("content")), "title")).isEqualTo("Kept first");
    }

    /** E29 and E54: whoever began it answers for it, and alone hands it in or ends it. */
    @Test
    void onlyWhoeverBeganItHandsItIn() {
        joined(world.colleague, invitation());
        world.save(world.author, number, content("Together", P, Q));
        assertThat(world.act(world.colleague, "submitProposal", number, "INR", null))
                .startsWith("STATE [input, project]")
                .contains("Only whoever began");
        assertThat(world.act(world.colleague, "withdrawRequest", number, "INR", "No."))
                .startsWith("STATE [input, project]");
        assertThat(open(world.colleague)).doesNotContain("submitProposal", "withdrawRequest");
        assertThat(open(world.author)).contains("submitProposal", "withdrawRequest");
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .isEqualTo("PROPOSAL_SUBMITTED");
        assertThat(seen(world.colleague))
                .as("E34: a co-author reads what was handed in")
                .isTrue();
        assertThat(versions(world.colleague)).isEqualTo(1);
        assertThat(versions(other)).isZero();
    }

    /** E33a and E33b: who leaves or is removed neither reads nor writes from then on, and may be invited again. */
    @Test
    void whoeverLeavesOrIsRemovedIsAStrangerAgain() {
        joined(world.colleague, invitation());
        joined(other, invitation());
        assertThat(removed(world.colleague, idOf("other"))).startsWith("STATE [input, project]");
        assertThat(removed(world.colleague, idOf("colleague"))).isEmpty();
        assertThat(seen(world.colleague)).isFalse();
        assertThat(save(world.colleague, content("Gone", P))).startsWith("NOT_FOUND [input, project]");
        assertThat(removed(world.author, idOf("other"))).isEmpty();
        assertThat(seen(other)).isFalse();
        assertThat(removed(world.author, "nobody")).startsWith("NOT_FOUND [input, coAuthor]");
        assertThat(joined(world.colleague, invitation())).isEmpty();
        assertThat(seen(world.colleague)).isTrue();
    }

    /** E26 and E27a: an invitation is good once, for a requester of the same organization who does not review it. */
    @Test
    void anInvitationIsGoodOnceForAColleague() {
        String first = invitation();
        String second = invitation();
        assertThat(joined(world.colleague, first)).startsWith("NOT_FOUND [input, invitation]");
        assertThat(joined(world.colleague, "guessed")).startsWith("NOT_FOUND [input, invitation]");
        assertThat(joined(UUID.randomUUID() + "-x;REQUESTER:INX", second)).startsWith("STATE [input, project]");
        assertThat(joined(UUID.randomUUID() + "-both;REQUESTER:INR;OPERATING_GROUP", second))
                .startsWith("STATE [input, project]");
        assertThat(joined(world.stewardOfP, second)).startsWith("FORBIDDEN");
        assertThat(joined(world.author, second)).startsWith("STATE [input, project]");
        assertThat(joined(world.colleague, second)).isEmpty();
        assertThat(joined(other, second)).startsWith("NOT_FOUND [input, invitation]");
        assertThat(RequestWorld.refusal(
                        world.ask(world.colleague, "inviteCoAuthor", Map.of("project", number), "invitation")))
                .startsWith("STATE [input, project]");
        assertThat(RequestWorld.refusal(world.ask(other, "inviteCoAuthor", Map.of("project", number), "invitation")))
                .startsWith("NOT_FOUND [input, project]");
    }

    private String invitation() {
        return text(world.ask(world.author, "inviteCoAuthor", Map.of("project", number), "invitation"), "invitation");
    }

    private String joined(String caller, String invitation) {
        return RequestWorld.refusal(world.ask(
                caller, "joinRequest", Map.of("project", number, "invitation", invitation), "project { number }"));
    }

    private String removed(String caller, String coAuthor) {
        return RequestWorld.refusal(world.ask(
                caller, "removeCoAuthor", Map.of("project", number, "coAuthor", coAuthor), "project { number }"));
    }

    private String idOf(String name) {
        return list(formAs(world.author), "coAuthors").stream()
                .map(RequestWorld::map)
                .filter(each -> text(each, "name").endsWith("-" + name))
                .map(each -> text(each, "id"))
                .findFirst()
                .orElseThrow();
    }

    private String save(String caller, Map<String, Object> content) {
        Map<String, Object> input = Map.of("project", number, "version", versionAs(caller), "content", content);
        return RequestWorld.refusal(world.ask(caller, "saveRequest", input, "form { version }"));
    }

    private String versionAs(String caller) {
        return seen(caller) ? text(formAs(caller), "version") : "none";
    }

    private Map<String, Object> formAs(String caller) {
        return map(
                map(project(caller, "form { version content { title } begunByViewer coAuthors { id name isViewer } }"))
                        .get("form"));
    }

    private boolean seen(String caller) {
        return project(caller, "number") != null;
    }

    private int versions(String caller) {
        Object project = project(caller, "formVersions { number }");
        return project == null ? 0 : list(map(project), "formVersions").size();
    }

    private @Nullable Object project(String caller, String selection) {
        return map(world.as(caller)
                        .document("query($number: String!) { project(number: $number) { %s } }".formatted(selection))
                        .variable("number", number)
                        .execute()
                        .errors()
                        .filter(error -> String.valueOf(error.getMessage()).startsWith("There is no project"))
                        .verify()
                        .path("")
                        .entity(Object.class)
                        .get())
                .get("project");
    }

    private List<String> open(String caller) {
        return list(map(project(caller, "openActs { act }")), "openActs").stream()
                .map(each -> text(map(each), "act"))
                .toList();
    }

    private String told(String caller) {
        return String.valueOf(world.as(caller)
                .document("{ viewer { work(first: 100, kinds: [FORM_TO_WRITE]) { nodes { inWords } } } }")
                .execute()
                .path("viewer.work.nodes")
                .entity(Object.class)
                .get());
    }

    private String head() {
        return graph.query("MATCH (head:AuditHead) RETURN head.hash")
                .fetchAs(String.class)
                .one()
                .orElse("");
    }
}
