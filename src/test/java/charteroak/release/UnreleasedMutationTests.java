package charteroak.release;

import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.act.Act;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.stage.Moves;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Inputs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Has every mutation done that no release knows and the story does not tell yet: what the story will hold of it holds from its first day,
 * but for the bytes of its change. One whose input cannot be made up from its types gets its step in the story at once.
 */
@GraphTest
class UnreleasedMutationTests {

    /** One that the story tells, so that it is seen here that a mutation can be done and is recognized. */
    private static final String TOLD = "affirmSchedule";

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;

    @Autowired
    UnreleasedMutationTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    static Set<String> mutations() throws IOException {
        Set<String> mutations = new TreeSet<>(Story.mutations());
        mutations.removeAll(Release.mutationsOfAll());
        mutations.removeAll(Story.read().done());
        mutations.add(TOLD);
        return mutations;
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isDoneOnceAndToldInTheTrailAndInBothLanguages(String mutation) {
        String id = "new-" + UUID.randomUUID();
        Map<String, Object> input = done(mutation, id);
        assertThat(changesThatTell(id)).containsExactly(actionOf(mutation));
        String head = paper.auditHead();
        assertThat(paper.ask(mutation, input))
                .containsEntry("userErrors", List.of())
                .extractingByKey("act")
                .hasFieldOrPropertyWithValue("id", "act-" + id);
        assertThat(paper.refused(mutation, with(input, "note", "Something else.")))
                .startsWith("STATE");
        assertThat(paper.auditHead()).isEqualTo(head);
        assertThat(title(id, "en")).isNotBlank().isNotEqualTo(title(id, "es"));
    }

    /** Does it to the first document that admits it, for the first party that may, and answers with what. */
    private Map<String, Object> done(String mutation, String id) {
        List<String> refusals = new ArrayList<>();
        standWhereItIsDone(mutation);
        for (String document : List.of(paper.sharing(), paper.executed(), paper.license())) {
            for (String by : List.of("WKP", "WKH", "WKR")) {
                Map<String, Object> input = with(inputs(document, by).input(mutation), "actId", id);
                Map<String, Object> answer = paper.ask(mutation, input);
                if (List.of().equals(answer.get("userErrors"))) {
                    return input;
                }
                refusals.add(by + ": " + answer.get("userErrors"));
            }
        }
        throw new AssertionError("%s is never done, so tell it in the story: %s".formatted(mutation, refusals));
    }

    private void standWhereItIsDone(String mutation) {
        Set<ProjectStage> stages = Stream.of(Act.Kind.values())
                .filter(kind -> kind.deed().word().equals(mutation))
                .map(Moves::stagesOf)
                .findFirst()
                .orElse(Set.of(ProjectStage.ANALYSIS));
        if (stages.equals(Set.of(ProjectStage.SUSPENDED))) {
            paper.takenOverAt(ProjectStage.ANALYSIS);
            paper.done("suspendRequest", with(Paperwork.in("WKH"), "note", "An audit."));
        } else {
            paper.takenOverAt(stages.iterator().next());
        }
    }

    private Inputs inputs(String document, String by) {
        return new Inputs(Map.of(
                "by:String",
                by,
                "agreement:String",
                document,
                "schedule:ID",
                paper.scheduleOf(document),
                "condition:String",
                "WK_ATTESTED",
                "party:String",
                "WKP",
                "project:String",
                "WK-1"));
    }

    private List<String> changesThatTell(String id) {
        return List.copyOf(graph.query("MATCH (change:Change) WHERE change.after CONTAINS $act RETURN change.action")
                .bind("\"act-%s\"".formatted(id))
                .to("act")
                .fetchAs(String.class)
                .all());
    }

    private static String actionOf(String mutation) {
        return Stream.of(Deed.values())
                .filter(deed -> deed.word().equals(mutation))
                .map(Deed::action)
                .findFirst()
                .orElseThrow();
    }

    private String title(String id, String language) {
        return graphQl.mutate()
                .header("Accept-Language", language)
                .build()
                .document("query($id: ID!) { node(id: $id) { ... on Act { title } } }")
                .variable("id", "act-" + id)
                .execute()
                .path("node.title")
                .entity(String.class)
                .get();
    }
}
