package charteroak.release;

import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.act.Act;
import charteroak.agreements.form.FormQuestion;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
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

    /** Begins a project and does nothing to one; {@code RequestTests} does it twice under one id. */
    private static final String NO_ACT = "draftRequest";

    /** What those who receive requests say: a rule that is cited, and whoever was silent. */
    private static final String REASON = "By R01, R11, R12, R13 and R14; WKP and WKQ did not answer.";

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
        mutations.remove(NO_ACT);
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
                Map<String, Object> input = with(inputs(document, by).input(mutation), "actId", id, "note", REASON);
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
            paper.takenOverAt(first(stages));
        }
        graph.query(WITH_A_FORM).bind("tester of " + mutation).to("author").run();
        graph.query(RETURNED_AND_BOUND).run();
        if (stages.equals(Set.of(ProjectStage.IN_REVIEW))) {
            graph.query(COMPLETE_LONG_AGO).run();
        }
    }

    /** The first stage at which it is done to a request that follows no other, which hands in its proposal before its form. */
    private static ProjectStage first(Set<ProjectStage> stages) {
        return stages.stream()
                .filter(stage -> stage != ProjectStage.DRAFT)
                .findFirst()
                .orElse(ProjectStage.DRAFT);
    }

    @AfterEach
    void leavesNothingForOthers() {
        paper.takenOverAt(ProjectStage.ANALYSIS);
        graph.query("""
                        MATCH (project:Project {number: 'WK-1'})
                        REMOVE project.author
                        WITH project
                        MATCH (made)
                        WHERE made.id IN ['form-project-wk-1', 'act-unreleased-returned', 'act-unreleased-complete', 'agreement-unreleased', 'act-unreleased-p', 'act-unreleased-q']
                        DETACH DELETE made
                        """).run();
    }

    /** Lets the project have a form that lacks nothing. */
    private static final String WITH_A_FORM = """
            MATCH (project:Project {number: 'WK-1'})
            SET project.author = $author
            MERGE (form:RequestForm {id: 'form-project-wk-1'})
            MERGE (form)-[:FORM_OF]->(project)
            SET form += {
              title: 'Work', purpose: 'EVALUATION', topic: 'Work', uses: ['PAYLOAD 2015 2019 element-work-p-1', 'PAYLOAD 2015 2019 element-work-q-1'],
              users: ['true\\nAda Analyst\\nWKR'], representative: 'Ada Analyst', wantedOn: date('2031-01-01'), until: date('2031-12-31'),
              destroyBy: date('2032-01-31'), keptAt: datetime(), questions: %s, texts: [each IN %s | reduce(text = '', n IN range(1, 12) | text + 'An answer. ')]}
            """.formatted(questions(), questions());

    private static String questions() {
        return Stream.of(FormQuestion.values())
                .map(question -> "'" + question + "'")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static final String RETURNED_AND_BOUND = """
            MATCH (project:Project {number: 'WK-1'}), (operator:Agency {code: 'WKH'})
            MERGE (returned:Act {id: 'act-unreleased-returned'})
              SET returned += {kind: 'FORM_RETURNED', effectiveOn: date('2020-01-20'), recordedAt: datetime('2020-01-20T00:00:00Z'), note: 'Why.'}
            MERGE (returned)-[:ON]->(project)
            MERGE (returned)-[:BY]->(operator)
            MERGE (memorandum:Agreement {id: 'agreement-unreleased'})
              SET memorandum += {number: 'WK-EMOU-2', kind: 'EMOU', title: 'Work memorandum', illustrative: true}
            WITH memorandum
            UNWIND ['p', 'q'] AS one
            MATCH (agency:Agency {id: 'agency-work-' + one})
            MERGE (memorandum)-[:PARTY {role: 'PARTICIPANT'}]->(agency)
            MERGE (act:Act {id: 'act-unreleased-' + one})
              SET act += {kind: 'SIGNED', effectiveOn: date('2020-01-01'), recordedAt: datetime('2020-01-01T00:00:00Z')}
            MERGE (act)-[:ON]->(memorandum)
            MERGE (act)-[:BY]->(agency)
            """;

    /** Lets the time to vote on the form be over. */
    private static final String COMPLETE_LONG_AGO = """
            MATCH (project:Project {number: 'WK-1'}), (operator:Agency {code: 'WKH'})
            MERGE (complete:Act {id: 'act-unreleased-complete'})
              SET complete += {kind: 'FORM_CONFIRMED_COMPLETE', effectiveOn: date('2020-02-03'), recordedAt: datetime('2020-02-03T12:00:00Z')}
            MERGE (complete)-[:ON]->(project)
            MERGE (complete)-[:BY]->(operator)
            """;

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
