package charteroak.judgement.screening;

import static charteroak.agreements.form.RequestWorld.content;
import static charteroak.agreements.form.RequestWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.form.RequestWorld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * What the rules on eligibility say of requests, and which acts ask them. The numbers (E37a and so on) are those of cases that were written from
 * the program's rules by somebody who had not read this code.
 */
@GraphTest
class EligibilityTests {

    private static final String P = "element-intake-p";
    private static final String Q = "element-intake-q";
    private static final String SCHOOL = "element-eligible-school";
    private static final String WAGE = "element-eligible-wage";
    private static final String NUMBER = "element-eligible-number";
    private static final String NAME = "element-eligible-name";

    private final RequestWorld world;
    private final Neo4jClient graph;

    @Autowired
    EligibilityTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graph = graph;
        this.world = new RequestWorld(graphQl, graph);
        for (String statement : PROTECTED.split(";\n")) {
            graph.query(statement).run();
        }
    }

    /** E39a and E44: a known no refuses that a request is found viable, says which rule and what mends it, and leaves the ways back open. */
    @Test
    void educationRecordsForAnotherPurposeAreNotFoundViable() {
        String number = underReview(asking("RESEARCH", SCHOOL, P, Q));
        String refused = world.act(world.operator, "findViable", number, "INO", null);
        assertThat(refused)
                .startsWith("STATE [input, project]")
                .contains("R12")
                .contains("audit")
                .contains("leaves");
        assertThat(told(world.operator, number)).containsExactly("PROPOSAL_TO_RETURN");
        assertThat(open(world.operator, number))
                .contains("returnProposal", "findNotViable")
                .doesNotContain("findViable");
        assertThat(world.act(world.operator, "returnProposal", number, "INO", "R12: say what it evaluates."))
                .isEqualTo("DRAFT");
    }

    /** E39a: without education records any purpose serves, and with them an evaluation does. */
    @Test
    void othersAreFoundViable() {
        String other = underReview(asking("RESEARCH", P, Q));
        assertThat(outcomes(world.operator, other)).containsEntry("R12", "NOT_APPLICABLE");
        assertThat(world.act(world.operator, "findViable", other, "INO", null)).isEqualTo("FORM_ISSUED");
        String evaluation = underReview(asking("EVALUATION", SCHOOL, P, Q));
        assertThat(outcomes(world.stewardOfQ, evaluation)).containsEntry("R12", "SATISFIED");
        assertThat(told(world.operator, evaluation)).containsExactly("VIABILITY_TO_FIND");
        assertThat(world.act(world.operator, "findViable", evaluation, "INO", null))
                .isEqualTo("FORM_ISSUED");
    }

    /** E40, E44, E45: the studies exception cannot be told before an agreement cites it; that refuses nothing at first, and is answered for then. */
    @Test
    void whatCannotBeToldIsAnsweredForBeforeTheVote() {
        String number = underReview(asking("IMPROVE_INSTRUCTION", SCHOOL, P, Q));
        assertThat(outcomes(world.operator, number)).containsEntry("R12", "UNKNOWN");
        assertThat(world.act(world.operator, "findViable", number, "INO", null)).isEqualTo("FORM_ISSUED");
        assertThat(world.act(world.author, "submitForm", number, "INR", null)).isEqualTo("FORM_SUBMITTED");
        world.act(world.operator, "takeUpForm", number, "INO", null);
        assertThat(told(world.operator, number)).containsExactly("FORM_TO_CONFIRM");
        assertThat(world.act(world.operator, "confirmComplete", number, "INO", null))
                .startsWith("INVALID [input, note]")
                .contains("R12")
                .contains("legal basis");
        assertThat(world.act(
                        world.operator, "confirmComplete", number, "INO", "R12: counsel of INP confirms the study."))
                .isEqualTo("IN_REVIEW");
        assertThat(outcomes(world.operator, number)).isEmpty();
    }

    /** E41 and E45: wage records about single persons are for state employees alone, and nobody is named in saying so. */
    @Test
    void wageRecordsAreForStateEmployees() {
        Map<String, Object> content = asking("EVALUATION", WAGE, Q);
        Map<String, Object> draft = new HashMap<>(RequestWorld.draftOf(content));
        draft.put(
                "users",
                List.of(
                        Map.of("name", "Ada Analyst", "organisation", "INR", "stateEmployee", true),
                        Map.of("name", "Bo Guest", "organisation", "Elsewhere", "stateEmployee", false)));
        String number = underReview(with(content, "draft", draft));
        assertThat(world.act(world.operator, "findViable", number, "INO", null))
                .contains("R13")
                .contains("1 of 2 users")
                .doesNotContain("Bo Guest");
        assertThat(outcomes(world.operator, underReview(content))).containsEntry("R13", "SATISFIED");
    }

    /** E43a: a Social Security number is matched where wage records are linked, and given to nobody. */
    @Test
    void identifiersAreForTheHub() {
        String without = underReview(using(asking("EVALUATION", P, Q), NUMBER, "LINKAGE_KEY"));
        assertThat(world.act(world.operator, "findViable", without, "INO", null))
                .contains("R14")
                .contains("wage records");
        assertThat(outcomes(world.operator, underReview(using(asking("EVALUATION", WAGE, Q), NUMBER, "LINKAGE_KEY"))))
                .containsEntry("R14", "SATISFIED");
        String given = underReview(using(asking("EVALUATION", WAGE, Q), NAME, "PAYLOAD"));
        assertThat(world.act(world.operator, "findViable", given, "INO", null))
                .contains("R14")
                .contains("Eligible name");
    }

    @Test
    void whatNotEverybodyMayKnowIsNotNamed() {
        String given = underReview(using(asking("EVALUATION", WAGE, Q), NAME, "PAYLOAD"));
        graph.query("MATCH (element:DataElement {id: $id}) SET element.readers = ['PARTICIPANTS', 'SERVER']")
                .bind(NAME)
                .to("id")
                .run();
        try {
            assertThat(world.act(world.operator, "findViable", given, "INO", null))
                    .contains("R14")
                    .doesNotContain("Eligible name");
        } finally {
            graph.query("MATCH (element:DataElement {id: $id}) REMOVE element.readers")
                    .bind(NAME)
                    .to("id")
                    .run();
        }
    }

    /** E48: all rules that forbid it are told at once. */
    @Test
    void allThatForbidsARequestIsToldAtOnce() {
        String number = underReview(using(asking("RESEARCH", SCHOOL, P, Q), NAME, "PAYLOAD"));
        assertThat(world.act(world.operator, "findViable", number, "INO", null))
                .contains("R12")
                .contains("R14");
    }

    /** Takes a proposal to the review of its viability, each provider having answered. */
    private String underReview(Map<String, Object> content) {
        String number = world.drafted("Eligible");
        assertThat(world.save(world.author, number, content)).isEmpty();
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .isEqualTo("PROPOSAL_SUBMITTED");
        assertThat(world.act(world.operator, "takeUpProposal", number, "INO", null))
                .isEqualTo("VIABILITY_REVIEW");
        world.act(world.stewardOfP, "answerAvailability", number, "INP", "All of it.");
        world.act(world.stewardOfQ, "answerAvailability", number, "INQ", "All of it.");
        return number;
    }

    private static Map<String, Object> asking(String purpose, String... elements) {
        Map<String, Object> content = content("Eligible", elements);
        Map<String, Object> draft = new HashMap<>(RequestWorld.draftOf(content));
        draft.put("purpose", purpose);
        return with(content, "draft", draft);
    }

    private static Map<String, Object> using(Map<String, Object> content, String element, String use) {
        Map<String, Object> draft = new HashMap<>(RequestWorld.draftOf(content));
        List<Object> uses = new ArrayList<>(RequestWorld.list(draft, "uses"));
        uses.add(Map.of("element", element, "use", use, "yearsFrom", 2015, "yearsTo", 2019));
        draft.put("uses", uses);
        return with(content, "draft", draft);
    }

    private Map<String, String> outcomes(String caller, String number) {
        Map<String, String> outcomes = new HashMap<>();
        world.as(caller)
                .document("query($number: String!) { project(number: $number) { eligibility { rule outcome } } }")
                .variable("number", number)
                .execute()
                .path("project.eligibility")
                .entityList(Map.class)
                .get()
                .forEach(answer ->
                        outcomes.put(String.valueOf(answer.get("rule")), String.valueOf(answer.get("outcome"))));
        return outcomes;
    }

    private List<String> told(String caller, String number) {
        return world
                .as(caller)
                .document("{ viewer { work(first: 100) { nodes { kind agency { code } subject { id } } } } }")
                .execute()
                .path("viewer.work.nodes")
                .entityList(Map.class)
                .get()
                .stream()
                .filter(item -> String.valueOf(item.get("subject")).contains(idOf(number)))
                .filter(item -> Map.of("code", "INO").equals(item.get("agency")))
                .map(item -> String.valueOf(item.get("kind")))
                .toList();
    }

    private List<String> open(String caller, String number) {
        return world.as(caller)
                .document("query($number: String!) { project(number: $number) { openActs { act } } }")
                .variable("number", number)
                .execute()
                .path("project.openActs[*].act")
                .entityList(String.class)
                .get();
    }

    private String idOf(String number) {
        return world.as(world.operator)
                .document("query($number: String!) { project(number: $number) { id } }")
                .variable("number", number)
                .execute()
                .path("project.id")
                .entity(String.class)
                .get();
    }

    private static final String PROTECTED = """
            UNWIND [['school', 'p', 'ELIGIBLE_SCHOOL', true], ['wage', 'p', 'UC_WAGE', false]] AS one
            MATCH (dataset:Dataset {id: 'dataset-intake-' + one[1]})
            MERGE (class:ProtectionClass {code: one[2]})
              ON CREATE SET class += {id: 'class-eligible-' + one[0], name: 'Eligible ' + one[0], description: '', education: one[3]}
            MERGE (element:DataElement {id: 'element-eligible-' + one[0]})
              SET element += {name: 'Eligible ' + one[0], dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER',
                              yearsFrom: 2010, yearsTo: 2020}
            MERGE (dataset)-[:HAS]->(element)
            MERGE (element)-[:PROTECTED_BY]->(class);
            UNWIND ['number', 'name'] AS one
            MATCH (dataset:Dataset {id: 'dataset-intake-p'})
            MERGE (element:DataElement {id: 'element-eligible-' + one})
              SET element += {name: 'Eligible ' + one, dataType: 'TEXT', classification: 'RESTRICTED', identifierClass: 'DIRECT_IDENTIFIER',
                              yearsFrom: 2010, yearsTo: 2020}
            MERGE (dataset)-[:HAS]->(element);
            MATCH (element:DataElement {id: 'element-eligible-number'})
            MERGE (concept:Concept {id: 'concept-eligible'})
              SET concept += {scheme: 'CEDS', code: 'eligible', name: 'Social Security number', identifies: 'SOCIAL_SECURITY_NUMBER'}
            MERGE (element)-[:REALISES]->(concept)""";
}
