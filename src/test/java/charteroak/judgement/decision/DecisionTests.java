package charteroak.judgement.decision;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.schedule;
import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class DecisionTests {

    private static final String DECIDE = """
            mutation($input: DecideInput!) { decide(input: $input) {
              decision { id number verdict ruleSet inputsHash asOf knownAt decidedAt note project { id }
                uses { elementId element { id } use verdict rules { code outcome } } }
              userErrors { code field message } } }
            """;
    private static final String REVERIFY = """
            query($id: ID!) { reverify(decision: $id) {
              same differs verdict ruleSet inputsHash reverifiedAt decision { id inputsHash }
              facts { fact before after }
              uses { elementId element { id } use before after rules { code before after } } } }
            """;

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private DecisionWorld world;

    @Autowired
    DecisionTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void makeWorld() {
        world = new DecisionWorld(graphQl, graph);
    }

    @Test
    void keepsAVerdictWithWhatEachRuleSaid() {
        Response made = decide(Map.of("project", world.project, "asOf", "2021-01-01", "note", "For the board."));
        made.path("decide.userErrors").entityList(Object.class).hasSize(0);
        made.path("decide.decision.verdict").entity(String.class).isEqualTo("NOT_COVERED");
        made.path("decide.decision.number").entity(Integer.class).isEqualTo(1);
        made.path("decide.decision.inputsHash").entity(String.class).matches(hash -> hash.matches("[0-9a-f]{64}"));
        made.path("decide.decision.project.id").entity(String.class).isEqualTo(world.project);
        made.path("decide.decision.uses[0].element.id").entity(String.class).isEqualTo(world.element);
        made.path("decide.decision.uses[0].rules").entityList(Object.class).hasSize(22);
        made.path("decide.decision.uses[0].rules[4].outcome")
                .entity(String.class)
                .isEqualTo("SATISFIED");
        String id = idOf(made);
        graphQl.document("{ node(id: \"%s\") { ... on Decision { note } } decision(id: \"%s\") { note } }"
                        .formatted(id, id))
                .execute()
                .path("node.note")
                .entity(String.class)
                .isEqualTo("For the board.")
                .path("decision.note")
                .entity(String.class)
                .isEqualTo("For the board.");
    }

    @Test
    void standsInTheReportOfExactlyItsDayAndInstant() {
        Response made = decide(Map.of("project", world.project, "asOf", "2021-01-01"));
        String knownAt =
                made.path("decide.decision.knownAt").entity(String.class).get();
        String asked = """
                query($project: ID!, $asOf: Date, $knownAt: DateTime) {
                  coverage(project: $project, asOf: $asOf, knownAt: $knownAt) { decision { id } } }
                """;
        graphQl.document(asked)
                .variable("project", world.project)
                .variable("asOf", "2021-01-01")
                .variable("knownAt", knownAt)
                .execute()
                .path("coverage.decision.id")
                .entity(String.class)
                .isEqualTo(idOf(made));
        graphQl.document(asked)
                .variable("project", world.project)
                .variable("asOf", "2021-01-02")
                .variable("knownAt", knownAt)
                .execute()
                .path("coverage.decision")
                .valueIsNull();
    }

    @Test
    void listsTheDecisionsOfAProjectAPageAtATime() {
        List<String> made = Stream.of("2021-01-01", "2021-01-02", "2021-01-03")
                .map(day -> idOf(decide(Map.of("project", world.project, "asOf", day))))
                .toList();
        Response first = page(null);
        first.path("decisions.nodes[*].id").entityList(String.class).containsExactly(made.get(0), made.get(1));
        first.path("decisions.totalCount").entity(Integer.class).isEqualTo(3);
        String cursor =
                first.path("decisions.pageInfo.endCursor").entity(String.class).get();
        page(cursor).path("decisions.nodes[*].id").entityList(String.class).containsExactly(made.get(2));
    }

    @Test
    void askingTwiceKeepsOneDecision() {
        String actId = "dec-twice-" + world.slug;
        Map<String, Object> input = Map.of("project", world.project, "actId", actId);
        String id = idOf(decide(input));
        assertThat(idOf(decide(input))).isEqualTo(id).isEqualTo("decision-" + actId);
        assertThat(decisions()).isEqualTo(1);
        refused(with(input, "asOf", "2021-01-01"), "STATE", "actId");
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void askingTwiceAtOnceKeepsOneDecision() throws Exception {
        Map<String, Object> input = Map.of("project", world.project, "actId", "dec-race-" + world.slug);
        Callable<String> ask = () -> idOf(decide(input));
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            for (var answer : both.invokeAll(List.of(ask, ask, ask, ask))) {
                assertThat(answer.get()).isEqualTo("decision-dec-race-" + world.slug);
            }
        }
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void refusesWhatItCannotKeep() {
        refused(Map.of("project", "project-nobody"), "NOT_FOUND", "project");
        refused(Map.of("project", world.project, "knownAt", "2190-01-01T00:00:00Z"), "INVALID", "knownAt");
        refused(Map.of("project", world.project, "actId", "Not An Id"), "INVALID", "actId");
        refused(Map.of("project", world.project, "note", "x".repeat(2_001)), "INVALID", "note");
        assertThat(decisions()).isZero();
        graphQl.document(REVERIFY)
                .variable("id", "decision-nobody")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getMessage())
                        .isEqualTo("There is no decision 'decision-nobody'."));
    }

    @Test
    void whatIsRecordedLaterLeavesItTheSame() {
        String id = idOf(decide(Map.of("project", world.project, "asOf", "2021-01-01")));
        reverify(id).path("reverify.same").entity(Boolean.class).isEqualTo(true);
        world.paper.done("amendAgreement", with(on(world.sharing, "WKP"), "termTo", "2020-12-01"));
        world.paper.done(
                "amendAgreement",
                with(
                        on(world.sharing, "WKP"),
                        "effectiveOn",
                        "2020-04-01",
                        "adds",
                        List.of(with(schedule("WKP", world.element), "legalBases", List.of(world.basis)))));
        world.paper.done(
                "voidAct", Map.of("agreement", world.sharing, "act", "act-dec-signs-" + world.slug, "by", "WKH"));
        world.paper.done("repealLegalBasis", Map.of("code", world.basis, "from", "2020-02-01"));
        String later = "DEC-T-" + world.slug;
        world.paper.done("draftAgreement", with(sharingInput(later), "reliedOnBy", List.of("DEC-" + world.slug)));
        world.paper.done("addSchedule", Map.of("agreement", later, "schedule", schedule("WKP", world.element)));
        Response again = reverify(id);
        again.path("reverify.differs").entityList(String.class).hasSize(0);
        again.path("reverify.facts").entityList(Object.class).hasSize(0);
        again.path("reverify.same").entity(Boolean.class).isEqualTo(true);
        Response now = decide(Map.of("project", world.project, "asOf", "2021-01-01"));
        assertThat(now.path("decide.decision.inputsHash").entity(String.class).get())
                .isNotEqualTo(
                        again.path("reverify.inputsHash").entity(String.class).get());
        now.path("decide.decision.uses[0].rules[4].outcome")
                .entity(String.class)
                .isEqualTo("VIOLATED");
    }

    @Test
    void tamperingWithAFactIsFoundAndNamed() {
        String id = idOf(decide(Map.of("project", world.project, "asOf", "2021-01-01")));
        String act = "act-dec-signs-" + world.slug;
        graph.query("MATCH (act:Act {id: $id}) SET act.effectiveOn = date('2021-06-01')")
                .bind(act)
                .to("id")
                .run();
        Response again = reverify(id);
        again.path("reverify.same").entity(Boolean.class).isEqualTo(false);
        again.path("reverify.differs").entityList(String.class).containsExactly("FACTS", "OUTCOMES");
        again.path("reverify.facts[*].fact").entityList(String.class).containsExactly("act " + act);
        again.path("reverify.facts[0].before").entity(String.class).matches(text -> text.contains("2020-03-01"));
        again.path("reverify.facts[0].after").entity(String.class).matches(text -> text.contains("2021-06-01"));
        again.path("reverify.uses[0].element.id").entity(String.class).isEqualTo(world.element);
        again.path("reverify.uses[0].rules[0].code").entity(String.class).isEqualTo("R03");
        again.path("reverify.uses[0].rules[0].before").entity(String.class).isEqualTo("SATISFIED");
        again.path("reverify.uses[0].rules[0].after").entity(String.class).isEqualTo("VIOLATED");
    }

    @Test
    void aUseThatIsNoLongerAskedForIsNamed() {
        String id = idOf(decide(Map.of("project", world.project)));
        graph.query("MATCH (:DataElement {id: $id})<-[ask:ASKS_FOR]-() DELETE ask")
                .bind(world.element)
                .to("id")
                .run();
        Response again = reverify(id);
        again.path("reverify.facts[*].fact")
                .entityList(String.class)
                .satisfies(facts -> assertThat(facts).contains("use " + world.element + " PAYLOAD"));
        again.path("reverify.uses[0].after").valueIsNull();
    }

    @Test
    void ofUsesThatAreNoLongerAskedForOnlyThoseThatMayBeSeenAreNamed() {
        String hidden = "element-dec-hidden-" + world.slug;
        graph.query("""
                        MATCH (:DataElement {id: $id})<-[:ASKS_FOR]-(request:Request), (dataset:Dataset {id: 'dataset-work-p'})
                        CREATE (dataset)-[:HAS]->(element:DataElement:Restricted {id: $hidden, readers: ['AUDITOR', 'SERVER']})
                        SET element += {name: 'Hidden', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER', yearsFrom: 2010}
                        CREATE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(element)
                        """).bindAll(Map.of("id", world.element, "hidden", hidden)).run();
        String id = idOf(decide(Map.of("project", world.project)));
        graph.query("MATCH (element:DataElement)<-[ask:ASKS_FOR]-() WHERE element.id IN $ids DELETE ask")
                .bind(List.of(world.element, hidden))
                .to("ids")
                .run();
        Response again = reverify(id);
        again.path("reverify.facts[*].fact")
                .entityList(String.class)
                .satisfies(facts -> assertThat(facts)
                        .contains("use " + world.element + " PAYLOAD")
                        .noneMatch(fact -> fact.contains(hidden)));
        again.path("reverify.uses[*].elementId").entityList(String.class).containsExactly(world.element);
    }

    @Test
    void ofADocumentThatIsNoLongerReliedOnNothingIsNamedThatMayNotBeSeen() {
        String id = idOf(decide(Map.of("project", world.project)));
        graph.query("""
                        MATCH (agreement:Agreement {number: $number})<-[relied:RELIES_ON]-()
                        SET agreement:Restricted, agreement.readers = ['AUDITOR', 'SERVER']
                        DELETE relied
                        """).bind(world.sharing).to("number").run();
        String facts = reverify(id)
                .path("reverify.facts")
                .entityList(Object.class)
                .get()
                .toString();
        assertThat(facts).doesNotContain(world.sharing.toLowerCase(Locale.ROOT), "dec-signs-" + world.slug);
    }

    @Test
    void anIdThatAHiddenDecisionHasIsAsGoodAsAnyOther() {
        decide(Map.of("project", world.project, "actId", "dec-id-" + world.slug));
        graph.query("MATCH (project:Project {id: $id}) SET project:Restricted, project.readers = ['AUDITOR', 'SERVER']")
                .bind(world.project)
                .to("id")
                .run();
        String other = new DecisionWorld(graphQl, graph).project;
        HttpGraphQlTester olga = graphQl.mutate()
                .header(TestCallers.HEADER, "olga;OPERATING_GROUP")
                .build();
        List<String> ids = Stream.of(1, 2)
                .map(time -> olga.document(DECIDE)
                        .variable("input", Map.of("project", other, "actId", "dec-id-" + world.slug))
                        .execute()
                        .path("decide.decision.id")
                        .entity(String.class)
                        .get())
                .toList();
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    }

    @Test
    void tamperingWithTheDecisionItselfIsFound() {
        String id = idOf(decide(Map.of("project", world.project)));
        graph.query("""
                        MATCH (decision:Decision {id: $id})
                        SET decision.factTexts = [text IN decision.factTexts | replace(text, 'EVALUATION', 'AUDIT')]
                        """).bind(id).to("id").run();
        reverify(id).path("reverify.differs").entityList(String.class).contains("RECORD", "FACTS");
    }

    private Response decide(Map<String, ?> input) {
        return graphQl.document(DECIDE).variable("input", input).execute();
    }

    private void refused(Map<String, ?> input, String code, String field) {
        Response answer = decide(input);
        answer.path("decide.decision").valueIsNull();
        answer.path("decide.userErrors[0].code").entity(String.class).isEqualTo(code);
        answer.path("decide.userErrors[0].field[1]").entity(String.class).isEqualTo(field);
    }

    private Response reverify(String id) {
        return graphQl.document(REVERIFY).variable("id", id).execute();
    }

    private Response page(@Nullable String after) {
        return graphQl.document("""
                        query($project: ID!, $after: String) { decisions(project: $project, first: 2, after: $after) {
                          totalCount nodes { id } pageInfo { hasNextPage endCursor } } }
                        """)
                .variable("project", world.project)
                .variable("after", after)
                .execute();
    }

    private int decisions() {
        return graphQl.document("query($project: ID!) { decisions(project: $project) { totalCount } }")
                .variable("project", world.project)
                .execute()
                .path("decisions.totalCount")
                .entity(Integer.class)
                .get();
    }

    private static String idOf(Response made) {
        return made.path("decide.decision.id").entity(String.class).get();
    }
}
