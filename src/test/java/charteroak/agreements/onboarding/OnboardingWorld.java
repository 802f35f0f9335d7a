package charteroak.agreements.onboarding;

import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** An agency that takes no part, the boards that take agencies in, and what is asked of the catalog about it. */
final class OnboardingWorld {

    static final String GROUP = "pat;OPERATING_GROUP";
    static final String HEAD = "hedy;BOARD_MEMBER:EXECUTIVE_BOARD:WKN";
    static final String MEMBER = "mel;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKN";
    static final String DGB = "DATA_GOVERNING_BOARD";
    static final String EB = "EXECUTIVE_BOARD";
    static final List<String> SEATED = List.of("WKP", "WKQ", "WKH");
    static final String PARTY_BEFORE = "2020-03-01";

    static final Map<String, Object> LETTER = Map.of(
            "by", "WKN",
            "why", "To learn with the others.",
            "data", "Its register of births.",
            "authority", "The act under which it keeps it.",
            "security", "Encrypted, and by name.",
            "conflicts", "None is known.");

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;
    private final LocalDate today;

    OnboardingWorld(HttpGraphQlTester graphQl, Neo4jClient graph, Clock clock) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
        this.today = LocalDate.now(clock);
    }

    LocalDate today() {
        return today;
    }

    /** Has the agency take no part, with no letter and no application, and no board meet. */
    void anAgencyThatIsNoParty() {
        takesNoPart();
        graph.query("MATCH (n:Meeting|MeetingAct|AgendaItem|Application|ApplicationAct) DETACH DELETE n")
                .run();
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-joining'})
                          SET agency += {code: 'WKN', name: 'Work Newcomer', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        WITH agency
                        CALL (agency) {
                          MATCH (act:Act)-[:BY]->(agency)
                          DETACH DELETE act
                        }
                        CALL (agency) {
                          MATCH (agreement:Agreement)-[:PARTY]->(agency)
                          WHERE agreement.kind = 'LETTER_OF_INTENT'
                          DETACH DELETE agreement
                        }
                        MERGE (system:SourceSystem {id: 'system-joining'}) SET system.name = 'Joining'
                        MERGE (agency)-[:OWNS]->(system)
                        MERGE (dataset:Dataset {id: 'dataset-joining'}) SET dataset.title = 'Joining'
                        MERGE (system)-[:HAS]->(dataset)
                        MERGE (element:DataElement {id: 'element-joining'})
                          SET element += {name: 'Born on', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
                        MERGE (dataset)-[:HAS]->(element)
                        WITH element
                        MATCH (request:Request {id: 'request-wk-1'})
                        MERGE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(element)
                        """).run();
        graph.query("""
                        UNWIND ['DATA_GOVERNING_BOARD', 'EXECUTIVE_BOARD'] AS code
                        MERGE (body:Body {code: code})
                        SET body += {id: 'body-' + toLower(code), name: code, description: 'A board.'}
                        WITH body
                        CALL (body) {
                          MATCH (other:Agency)-[seat:HAS_SEAT]->(body)
                          WHERE NOT other.code IN ['WKP', 'WKQ', 'WKH']
                          DELETE seat
                        }
                        UNWIND ['WKP', 'WKQ', 'WKH'] AS seated
                        MATCH (agency:Agency {code: seated})
                        MERGE (agency)-[:HAS_SEAT]->(body)
                        """).run();
        graph.query("""
                        UNWIND ['p', 'q', 'h'] AS one
                        MATCH (memorandum:Agreement {id: 'agreement-wk-emou'}), (agency:Agency {id: 'agency-work-' + one})
                        MERGE (act:Act {id: 'act-party-before-' + one})
                          SET act += {kind: 'SIGNED', effectiveOn: date($day), recordedAt: datetime($day + 'T15:00:00Z')}
                        MERGE (act)-[:ON]->(memorandum)
                        MERGE (act)-[:BY]->(agency)
                        """).bind(PARTY_BEFORE).to("day").run();
    }

    /** Has the agency neither seats nor parts, nor be a party to the memorandum. */
    void takesNoPart() {
        graph.query("MATCH (:Agency {code: 'WKN'})-[held:HAS_SEAT|HOLDS_ROLE]->() DELETE held")
                .run();
        graph.query("MATCH (:Agreement {number: 'WK-EMOU'})-[party:PARTY]->(:Agency {code: 'WKN'}) DELETE party")
                .run();
    }

    void moves(String... expected) {
        String everybody = GROUP + ";" + HEAD.split(";")[1] + ";" + MEMBER.split(";")[1]
                + SEATED.stream().reduce("", (all, code) -> all + ";BOARD_MEMBER:EXECUTIVE_BOARD:" + code);
        assertThat(work(everybody)).containsExactlyInAnyOrder(expected);
    }

    List<String> work(String caller) {
        return graphQl
                .mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document("""
                        { viewer { work(first: 50, kinds: [LETTER_TO_RECEIVE, CONCERN_TO_ANSWER, MEETING_TO_CALL, JOINDER_TO_SIGN,
                            BOARD_MEMBER_TO_NAME, STEWARDS_TO_NAME]) { nodes { kind agency { code } subject { name } } } } }
                        """)
                .execute()
                .path("viewer.work.nodes")
                .entityList(Map.class)
                .get()
                .stream()
                .peek(item -> assertThat(item.get("subject")).isEqualTo(Map.of("name", "WKN-1")))
                .map(item -> item.get("kind") + " "
                        + (item.get("agency") instanceof Map<?, ?> agency ? agency.get("code") : null))
                .toList();
    }

    String draftedLetter() {
        String number = "WK-LOI-" + UUID.randomUUID().toString().substring(0, 8);
        paper.done(
                "draftAgreement",
                with(
                        Paperwork.sharingInput(number),
                        "kind",
                        "LETTER_OF_INTENT",
                        "scope",
                        null,
                        "under",
                        null,
                        "parties",
                        List.of(Map.of("role", "PARTICIPANT", "agency", "WKN"))));
        return number;
    }

    String signedLetter() {
        String number = draftedLetter();
        paper.done("signAgreement", with(Paperwork.on(number, "WKN"), "effectiveOn", "2020-03-01"));
        return number;
    }

    String sent() {
        String letter = signedLetter();
        done(HEAD, "sendLetterOfIntent", with(LETTER, "letter", letter));
        return letter;
    }

    void sentOn(String day) {
        done(HEAD, "sendLetterOfIntent", with(LETTER, "letter", signedLetter(), "effectiveOn", day));
    }

    void received() {
        sent();
        done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1"));
    }

    void raise(String day) {
        done(
                "bo;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP",
                "raisePrivacyConcern",
                Map.of("application", "WKN-1", "by", "WKP", "concern", "Small towns.", "effectiveOn", day));
    }

    void recommended() {
        decided(DGB, "APPLICATION", SEATED, List.of(), SEATED);
    }

    void admitted() {
        decided(EB, "ADMISSION", SEATED, List.of(), SEATED);
    }

    void admittedApplication() {
        received();
        recommended();
        admitted();
        assertThat(state()).isEqualTo("ADMITTED");
    }

    void signs(String code) {
        done(
                "eve;BOARD_MEMBER:EXECUTIVE_BOARD:" + code,
                "signJoinder",
                Map.of("application", "WKN-1", "by", code, "memorandum", "WK-EMOU"));
    }

    String refusedSignature(String code, String memorandum) {
        return refused(
                "eve;BOARD_MEMBER:EXECUTIVE_BOARD:" + code,
                "signJoinder",
                Map.of("application", "WKN-1", "by", code, "memorandum", memorandum));
    }

    void decided(String body, String kind, List<String> yes, List<String> no, List<String> present) {
        String meeting = called(body);
        present(meeting, present);
        done(
                GROUP,
                "recordDecision",
                Map.of("meeting", meeting, "item", item(meeting, kind), "inFavor", yes, "against", no));
    }

    /** A meeting of today of which notice was given a week ago. */
    String called(String body) {
        return String.valueOf(
                done(GROUP, "callMeeting", Map.of("body", body, "heldOn", today, "noticeOn", today.minusDays(7)))
                        .get("number"));
    }

    void present(String meeting, List<String> codes) {
        done(GROUP, "recordPresence", Map.of("meeting", meeting, "present", codes));
    }

    /** What a meeting that is called now has to do with applications. */
    List<String> onTheAgenda(String body) {
        return read(called(body))
                .path("meeting.agenda[?(@.about.name == 'WKN-1')].kind")
                .entityList(String.class)
                .get();
    }

    String item(String meeting, String kind) {
        return read(meeting)
                .path("meeting.agenda[?(@.kind == '%s')].id".formatted(kind))
                .entityList(String.class)
                .get()
                .getFirst();
    }

    String state() {
        return read("WKN-1", GROUP)
                .path("application.state")
                .entity(String.class)
                .get();
    }

    Set<String> seats() {
        return new TreeSet<>(graph.query("MATCH (:Agency {code: 'WKN'})-[:HAS_SEAT]->(body:Body) RETURN body.code")
                .fetchAs(String.class)
                .all());
    }

    /** When the last act about an application became known. */
    String lastKnown() {
        return graph.query("MATCH (act:ApplicationAct) RETURN toString(max(act.recordedAt))")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    int memoranda() {
        return graph.query("MATCH (n:Agreement {kind: 'EMOU'}) RETURN count(n)")
                .fetchAs(Integer.class)
                .one()
                .orElseThrow();
    }

    String r01(LocalDate day) {
        return r01(day, null);
    }

    /** What rule R01 says of the newcomer's element on a day, as known at an instant. */
    String r01(LocalDate day, @Nullable String knownAt) {
        GraphQlTester.Response told = graphQl.mutate()
                .header(TestCallers.HEADER, GROUP)
                .build()
                .document("""
                        query($day: Date, $knownAt: DateTime) { coverage(project: "WK-1", asOf: $day, knownAt: $knownAt) {
                          elements { element { id } rules { code outcome reason } } } }
                        """)
                .variable("day", day.toString())
                .variable("knownAt", knownAt)
                .execute();
        String rule = "coverage.elements[?(@.element.id == 'element-joining')].rules[?(@.code == 'R01')]";
        return told.path(rule + ".outcome").entityList(String.class).get().getFirst() + " "
                + told.path(rule + ".reason").entityList(String.class).get().getFirst();
    }

    GraphQlTester.Response read(String number, String caller) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document("""
                        query($number: String!) { application(number: $number) {
                          number state standsInWords dueOn overdue why letter { number } joinedOn memorandum { number } joinder { signed missing }
                          acts { kind by } viewerCan { act } } }
                        """)
                .variable("number", number)
                .execute();
    }

    GraphQlTester.Response read(String meeting) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, GROUP)
                .build()
                .document(
                        "query($number: String!) { meeting(number: $number) { agenda { id kind about { name } } presence { seats } } }")
                .variable("number", meeting)
                .execute();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> done(String caller, String mutation, Map<String, ?> input) {
        Map<String, Object> payload = ask(caller, mutation, input);
        assertThat(payload.get("userErrors")).as(mutation).isEqualTo(List.of());
        return (Map<String, Object>) Objects.requireNonNull(payload.get(made(mutation)));
    }

    String refused(String caller, String mutation, Map<String, ?> input) {
        int before = changes();
        Map<String, Object> payload = ask(caller, mutation, input);
        assertThat(changes()).as("the changes of applications").isEqualTo(before);
        assertThat(payload.get("userErrors")).as(mutation).isNotEqualTo(List.of());
        Map<?, ?> error = (Map<?, ?>) ((List<?>) Objects.requireNonNull(payload.get("userErrors"))).getFirst();
        return "%s %s: %s".formatted(error.get("code"), error.get("field"), error.get("message"));
    }

    private int changes() {
        return graph.query("MATCH (change:Change) WHERE change.subject STARTS WITH 'application-' RETURN count(change)")
                .fetchAs(Integer.class)
                .one()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> ask(String caller, String mutation, Map<String, ?> input) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        String told = made(mutation).equals("meeting") ? "meeting { number }" : "application { number state }";
        return graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document("mutation($input: %sInput!) { %s(input: $input) { %s userErrors { code field message } } }"
                        .formatted(type, mutation, told))
                .variable("input", input)
                .execute()
                .path(mutation)
                .entity(Map.class)
                .get();
    }

    private static String made(String mutation) {
        return Set.of("callMeeting", "recordPresence", "recordDecision").contains(mutation) ? "meeting" : "application";
    }
}
