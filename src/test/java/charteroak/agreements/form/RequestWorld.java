package charteroak.agreements.form;

import charteroak.TestCallers;
import charteroak.agreements.ballot.FourQuestion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Agencies INP and INQ with data, INX that is no party, INO that runs the program, INR that asks; and people of each. */
public final class RequestWorld {

    /** Nobody else of this world is anybody else. */
    private final String who = UUID.randomUUID().toString().substring(0, 8);

    public final String author = who + "-author;REQUESTER:INR";
    public final String colleague = who + "-colleague;REQUESTER:INR";
    public final String operator = who + "-operator;OPERATING_GROUP";
    public final String operatorWhoAsks = who + "-author;REQUESTER:INR;OPERATING_GROUP";
    public final String stewardOfP = who + "-steward-p;STEWARD:INP";
    public final String stewardOfQ = who + "-steward-q;STEWARD:INQ";
    public final String boardOfP = who + "-board-p;BOARD_MEMBER:DATA_GOVERNING_BOARD:INP";
    public final String boardOfQ = who + "-board-q;BOARD_MEMBER:DATA_GOVERNING_BOARD:INQ";
    public final String auditor = who + "-auditor;AUDITOR";

    private static final String TODAY =
            LocalDate.now(ZoneId.of("America/New_York")).toString();

    private final HttpGraphQlTester graphQl;

    public RequestWorld(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        for (String statement : WORLD.split(";\n")) {
            graph.query(statement).run();
        }
    }

    public String today() {
        return TODAY;
    }

    /** Asks as somebody, and answers what came of it. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> ask(String caller, String mutation, Map<String, ?> input, String selection) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        return as(caller)
                .document("mutation($input: %sInput!) { %s(input: $input) { %s userErrors { code field message } } }"
                        .formatted(type, mutation, selection))
                .variable("input", input)
                .execute()
                .path(mutation)
                .entity(Map.class)
                .get();
    }

    /** Asks a question as somebody. */
    public HttpGraphQlTester as(String caller) {
        return graphQl.mutate().header(TestCallers.HEADER, caller).build();
    }

    /** Begins a request and answers its number. */
    public String drafted(String title) {
        Map<String, Object> payload = ask(
                author,
                "draftRequest",
                Map.of("by", "INR", "title", title, "purpose", "EVALUATION"),
                "project { number }");
        return text(map(payload.get("project")), "number");
    }

    /** The form as its author is shown it. */
    public Map<String, Object> form(String number) {
        return map(map(as(author)
                        .document("query($number: String!) { project(number: $number) { form " + FORM + " } }")
                        .variable("number", number)
                        .execute()
                        .path("project")
                        .entity(Object.class)
                        .get())
                .get("form"));
    }

    private String version(String number) {
        Map<?, ?> project = (Map<?, ?>) as(author)
                .document("query($number: String!) { project(number: $number) { form { version } } }")
                .variable("number", number)
                .execute()
                .path("project")
                .entity(Object.class)
                .get();
        return project.get("form") instanceof Map<?, ?> form ? String.valueOf(form.get("version")) : "none";
    }

    /** What came of an act, as "STAGE" or "CODE field: message". */
    public String act(String caller, String mutation, String number, String by, @Nullable String note) {
        return act(caller, mutation, number, by, note, TODAY);
    }

    public String act(String caller, String mutation, String number, String by, @Nullable String note, String day) {
        Map<String, Object> input = new HashMap<>(Map.of("project", number, "by", by, "effectiveOn", day));
        if (note != null) {
            input.put("note", note);
        }
        Map<String, Object> payload = ask(caller, mutation, input, "project { stage number }");
        String refusal = refusal(payload);
        return refusal.isEmpty() ? text(map(payload.get("project")), "stage") : refusal;
    }

    public String vote(String caller, String number, String by, String vote, @Nullable Map<String, ?> ballot) {
        Map<String, Object> input =
                new HashMap<>(Map.of("project", number, "by", by, "effectiveOn", TODAY, "vote", vote));
        if (ballot != null) {
            input.put("ballot", ballot);
        }
        Map<String, Object> payload = ask(caller, "castVote", input, "project { stage }");
        String refusal = refusal(payload);
        return refusal.isEmpty() ? text(map(payload.get("project")), "stage") : refusal;
    }

    /** What is said with a vote on a version of the form, with an answer to the question whether it is ethical. */
    public static Map<String, Object> ballot(int version, String ethical, List<Map<String, String>> conditions) {
        return Map.of(
                "formVersion",
                version,
                "answers",
                Arrays.stream(FourQuestion.values())
                        .map(question -> Map.of(
                                "question",
                                question.name(),
                                "answer",
                                question == FourQuestion.IS_THIS_ETHICAL ? ethical : "YES",
                                "reason",
                                "It was read with the steward."))
                        .toList(),
                "conditions",
                conditions);
    }

    /** Saves the form with some of it changed, over whatever is kept, and answers the refusal, if any. */
    public String save(String caller, String number, Map<String, ?> content) {
        return refusal(ask(
                caller,
                "saveRequest",
                Map.of("project", number, "version", version(number), "content", content),
                "form { version }"));
    }

    /** All that a form says that can be handed in, asking for an element of each of some agencies. */
    public static Map<String, Object> content(String title, String... elements) {
        Map<String, Object> draft = Map.of(
                "purpose", "EVALUATION",
                "topic", "Housing instability",
                "uses",
                        List.of(elements).stream()
                                .map(element -> Map.of(
                                        "element", element, "use", "PAYLOAD", "yearsFrom", 2015, "yearsTo", 2019))
                                .toList(),
                "users", List.of(Map.of("name", "Ada Analyst", "organisation", "INR", "stateEmployee", true)),
                "wantedOn", "2031-01-01",
                "until", "2032-12-31");
        Map<String, Object> content = new HashMap<>();
        content.put("title", title);
        content.put("draft", draft);
        content.put("representative", "Ada Analyst");
        content.put("destroyBy", "2033-01-31");
        content.put(
                "answers",
                List.of(FormQuestion.values()).stream()
                        .map(question -> Map.of(
                                "question", question.name(), "text", "What is said to this question. ".repeat(4)))
                        .toList());
        return content;
    }

    /** What a form asks for. */
    public static Map<String, Object> draftOf(Map<String, Object> content) {
        return map(content.get("draft"));
    }

    /** The same without the answer to a question. */
    public static Map<String, Object> without(Map<String, Object> content, FormQuestion question) {
        Map<String, Object> less = new HashMap<>(content);
        less.put(
                "answers",
                list(content, "answers").stream()
                        .filter(answer -> !question.name().equals(text(map(answer), "question")))
                        .toList());
        return less;
    }

    /** The same with something else said. */
    public static Map<String, Object> with(Map<String, Object> content, String field, @Nullable Object value) {
        Map<String, Object> other = new HashMap<>(content);
        if (value == null) {
            other.remove(field);
        } else {
            other.put(field, value);
        }
        return other;
    }

    static String refusal(Map<String, Object> payload) {
        return list(payload, "userErrors").stream()
                .findFirst()
                .map(RequestWorld::map)
                .map(error -> "%s %s: %s".formatted(error.get("code"), error.get("field"), error.get("message")))
                .orElse("");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    public static List<?> list(Map<String, Object> of, String field) {
        return (List<?>) Objects.requireNonNull(of.get(field));
    }

    static String text(Map<String, Object> of, String field) {
        return String.valueOf(of.get(field));
    }

    private static final String FORM = """
            { version keptAt handing missing { place message }
              content { title representative destroyBy draft { recipient purpose uses { elementId yearsFrom } }
                answers { question asked text neededFor } } }
            """;

    private static final String WORLD = """
            UNWIND [['p', 'INP'], ['q', 'INQ'], ['x', 'INX'], ['o', 'INO'], ['r', 'INR']] AS one
            MERGE (agency:Agency {id: 'agency-intake-' + one[0]})
              SET agency += {code: one[1], name: 'Intake ' + one[1], aliases: [], kind: 'STATE_AGENCY', illustrative: true};
            MERGE (programme:Programme {id: 'programme-intake'})
            MERGE (operator:Agency {id: 'agency-intake-o'})
            MERGE (operator)-[:HOLDS_ROLE {role: 'OPERATING_GROUP'}]->(programme);
            UNWIND ['p', 'q', 'x'] AS one
            MATCH (agency:Agency {id: 'agency-intake-' + one})
            MERGE (system:SourceSystem {id: 'system-intake-' + one}) SET system.name = 'Intake'
            MERGE (agency)-[:OWNS]->(system)
            MERGE (dataset:Dataset {id: 'dataset-intake-' + one}) SET dataset.title = 'Intake'
            MERGE (system)-[:HAS]->(dataset)
            MERGE (element:DataElement {id: 'element-intake-' + one})
              SET element += {name: 'Intake ' + one, dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER',
                              yearsFrom: 2010, yearsTo: 2020}
            MERGE (dataset)-[:HAS]->(element);
            MATCH (other:LearningAgendaTopic)
            WITH count(other) AS others
            WHERE others > 0
            MATCH (recipient:Agency {id: 'agency-intake-r'})
            MERGE (topic:LearningAgendaTopic {id: 'topic-intake'}) SET topic.topic = 'Housing instability'
            MERGE (recipient)-[:SETS]->(topic);
            MERGE (agreement:Agreement {id: 'agreement-in-emou'})
              SET agreement += {number: 'IN-EMOU', kind: 'EMOU', title: 'Intake memorandum', illustrative: true}
            WITH agreement
            UNWIND ['p', 'q'] AS one
            MATCH (agency:Agency {id: 'agency-intake-' + one})
            MERGE (agreement)-[:PARTY {role: 'PARTICIPANT'}]->(agency)
            MERGE (act:Act {id: 'act-intake-' + one})
              SET act += {kind: 'SIGNED', effectiveOn: date('2020-01-01'), recordedAt: datetime('2020-01-01T00:00:00Z')}
            MERGE (act)-[:ON]->(agreement)
            MERGE (act)-[:BY]->(agency)""";
}
