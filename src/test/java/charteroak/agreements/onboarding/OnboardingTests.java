package charteroak.agreements.onboarding;

import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.FromNoon;
import charteroak.OwnGraphTest;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The numbers in the names of tests are those of the cases that were written by somebody who had not read the code. */
@OwnGraphTest
@AutoConfigureHttpGraphQlTester
@Import({TestCallers.class, FromNoon.class})
class OnboardingTests {

    private static final String GROUP = "pat;OPERATING_GROUP";
    private static final String HEAD = "hedy;BOARD_MEMBER:EXECUTIVE_BOARD:WKN";
    private static final String MEMBER = "mel;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKN";
    private static final String DGB = "DATA_GOVERNING_BOARD";
    private static final String EB = "EXECUTIVE_BOARD";
    private static final List<String> SEATED = List.of("WKP", "WKQ", "WKH");
    private static final String PARTY_BEFORE = "2020-03-01";

    private static final Map<String, Object> LETTER = Map.of(
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

    @Autowired
    OnboardingTests(HttpGraphQlTester graphQl, Neo4jClient graph, Clock clock) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void anAgencyThatIsNoParty() {
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
                          MATCH (agency)-[held:HAS_SEAT|HOLDS_ROLE]->()
                          DELETE held
                        }
                        CALL (agency) {
                          MATCH (agreement:Agreement)-[:PARTY]->(agency)
                          WHERE agreement.kind = 'LETTER_OF_INTENT'
                          DETACH DELETE agreement
                        }
                        CALL (agency) {
                          MATCH (:Agreement {number: 'WK-EMOU'})-[party:PARTY]->(agency)
                          DELETE party
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

    @ParameterizedTest
    @ValueSource(strings = {"why", "data", "authority", "security", "conflicts"})
    void case29ALetterThatLacksAPartIsRefusedWithItsName(String part) {
        String letter = signedLetter();
        assertThat(refused(HEAD, "sendLetterOfIntent", with(LETTER, "letter", letter, part, null)))
                .startsWith("INVALID [input, " + part + "]")
                .contains("The head of the agency supplies it");
        assertThat(refused(HEAD, "sendLetterOfIntent", with(LETTER, "letter", letter, part, "to be written")))
                .startsWith("INVALID [input, " + part + "]");
    }

    @Test
    void case29EachMissingPartIsListed() {
        assertThat(refused(
                        HEAD,
                        "sendLetterOfIntent",
                        with(LETTER, "letter", signedLetter(), "why", null, "security", "TBD")))
                .contains("why the agency wants to join and how it keeps them safe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pat;OPERATING_GROUP",
                "sam;STEWARD:WKN",
                "mel;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKN",
                "eve;BOARD_MEMBER:EXECUTIVE_BOARD:WKP",
                "nobody"
            })
    void case30TheHeadOfTheAgencySendsTheLetterAndNobodyElse(String caller) {
        assertThat(refused(caller, "sendLetterOfIntent", with(LETTER, "letter", signedLetter())))
                .startsWith("FORBIDDEN");
    }

    @Test
    void case30ALetterThatTheHeadHasNotSignedIsNotSent() {
        assertThat(refused(HEAD, "sendLetterOfIntent", with(LETTER, "letter", draftedLetter())))
                .startsWith("STATE [input, letter]")
                .contains("the head of Work Newcomer signs it first");
        assertThat(refused(HEAD, "sendLetterOfIntent", with(LETTER, "letter", "WK-EMOU")))
                .startsWith("NOT_FOUND [input, letter]");
    }

    @Test
    void case31TheLetterOpensNothing() {
        sent();
        assertThat(r01(today)).startsWith("VIOLATED").contains("letter of intent");
        assertThat(seats()).isEmpty();
        assertThat(refused(HEAD, "nameBoardMember", Map.of("by", "WKN", "application", "WKN-1", "name", "Mel")))
                .startsWith("STATE [input, application]");
    }

    @Test
    void case32WhoIsAPartyOrAppliesSendsNoLetter() {
        assertThat(refused(
                        "eve;BOARD_MEMBER:EXECUTIVE_BOARD:WKP",
                        "sendLetterOfIntent",
                        with(LETTER, "letter", signedLetter(), "by", "WKP")))
                .startsWith("STATE [input, by]")
                .contains("is a party to WK-EMOU already");
        String letter = sent();
        assertThat(refused(HEAD, "sendLetterOfIntent", with(LETTER, "letter", letter)))
                .startsWith("STATE [input, by]")
                .contains("WKN-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-04-14", "2026-03-07, 2026-04-20", "2026-01-05, 2026-02-19"})
    void case33TheBoardHasThirtyWorkingDaysFromTheCompleteLetter(String received, String due) {
        sentOn(received);
        done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1", "effectiveOn", received));
        read("WKN-1", GROUP).path("application.dueOn").entity(String.class).isEqualTo(due);
        assertThat(state()).isEqualTo("UNDER_DGB_REVIEW");
    }

    @Test
    void case34PassingTimeDecidesNothing() {
        sentOn("2026-01-05");
        done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1", "effectiveOn", "2026-01-05"));
        GraphQlTester.Response told = read("WKN-1", GROUP);
        told.path("application.overdue").entity(Boolean.class).isEqualTo(true);
        told.path("application.standsInWords")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains("decides nothing"));
        assertThat(state()).isEqualTo("UNDER_DGB_REVIEW");
        recommended();
        assertThat(state()).isEqualTo("RECOMMENDED");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"WKP WKQ WKH, -, RECOMMENDED", "WKP WKQ, WKH, UNDER_DGB_REVIEW", "WKP WKQ, -, UNDER_DGB_REVIEW"})
    void case35TheBoardRecommendsByAllWhoArePresent(String yes, @Nullable String no, String state) {
        received();
        decided(DGB, "APPLICATION", List.of(yes.split(" ")), no == null ? List.of() : List.of(no), SEATED);
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void case35WithoutAQuorumTheBoardRecommendsNobody() {
        received();
        decided(DGB, "APPLICATION", List.of("WKP"), List.of(), List.of("WKP"));
        assertThat(state()).isEqualTo("UNDER_DGB_REVIEW");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27, 2026-04-13", "2026-05-18, 2026-06-02"})
    void case36AConcernIsAnsweredWithinTenWorkingDays(String raised, String due) {
        sentOn("2026-03-02");
        done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1", "effectiveOn", "2026-03-02"));
        raise(raised);
        assertThat(state()).isEqualTo("PRIVACY_REVIEW_OG");
        read("WKN-1", GROUP).path("application.dueOn").entity(String.class).isEqualTo(due);
    }

    @Test
    void case36OnlyASeatOfTheBoardRaisesAConcernAndOnlyTheGroupAnswers() {
        received();
        Map<String, Object> concern = Map.of("application", "WKN-1", "by", "WKR", "concern", "Small towns.");
        assertThat(refused("ray;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKR", "raisePrivacyConcern", concern))
                .startsWith("STATE [input, by]")
                .contains("WKR held no seat");
        assertThat(refused(GROUP, "answerPrivacyConcern", Map.of("application", "WKN-1", "answer", "No.")))
                .startsWith("STATE [input, application]");
        raise(today.toString());
        assertThat(refused(
                        "bo;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP",
                        "answerPrivacyConcern",
                        Map.of("application", "WKN-1", "answer", "We answer ourselves.")))
                .startsWith("FORBIDDEN");
    }

    @Test
    void case36WhileAConcernIsOpenNobodyIsRecommended() {
        received();
        String meeting = called(DGB);
        String item = item(meeting, "APPLICATION");
        raise(today.toString());
        present(meeting, SEATED);
        assertThat(refused(GROUP, "recordDecision", Map.of("meeting", meeting, "item", item, "inFavor", SEATED)))
                .startsWith("STATE [input, item]");
        done(GROUP, "answerPrivacyConcern", Map.of("application", "WKN-1", "answer", "Towns become counties."));
        assertThat(state()).isEqualTo("UNDER_DGB_REVIEW");
        done(GROUP, "recordDecision", Map.of("meeting", meeting, "item", item, "inFavor", SEATED));
        assertThat(state()).isEqualTo("RECOMMENDED");
    }

    @Test
    void case38TheDaysOfTheBoardStandStillWhileAConcernIsAnswered() {
        sentOn("2026-03-02");
        done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1", "effectiveOn", "2026-03-02"));
        raise("2026-03-16");
        read("WKN-1", GROUP).path("application.dueOn").entity(String.class).isEqualTo("2026-03-30");
        done(
                GROUP,
                "answerPrivacyConcern",
                Map.of("application", "WKN-1", "answer", "Yes.", "effectiveOn", "2026-03-24"));
        read("WKN-1", GROUP).path("application.dueOn").entity(String.class).isEqualTo("2026-04-22");
    }

    @ParameterizedTest
    @CsvSource({
        "WKP WKQ WKH, WKP WKQ WKH, ADMITTED",
        "WKP WKQ, WKP WKQ, RECOMMENDED",
        "WKP WKQ, WKP WKQ WKH, RECOMMENDED"
    })
    void case39TheExecutiveBoardAdmitsByEverySeat(String yes, String present, String state) {
        received();
        recommended();
        decided(EB, "ADMISSION", List.of(yes.split(" ")), List.of(), List.of(present.split(" ")));
        assertThat(state()).isEqualTo(state);
    }

    @Test
    void case39NothingIsOnTheAgendaOfTheExecutiveBoardBeforeItIsRecommended() {
        received();
        read(called(DGB))
                .path("meeting.agenda[*].kind")
                .entityList(String.class)
                .containsExactly("APPLICATION");
        read(called(EB)).path("meeting.agenda[*].kind").entityList(String.class).hasSize(0);
    }

    @Test
    void case40WhoWithdrewBeginsFromTheBeginning() {
        received();
        recommended();
        done(HEAD, "withdrawApplication", Map.of("application", "WKN-1", "by", "WKN", "note", "Another year."));
        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(refused(HEAD, "withdrawApplication", Map.of("application", "WKN-1", "by", "WKN")))
                .startsWith("STATE [input, application]");
        assertThat(done(HEAD, "sendLetterOfIntent", with(LETTER, "letter", signedLetter())))
                .containsEntry("number", "WKN-2")
                .containsEntry("state", "APPLICANT");
    }

    @Test
    void case41TheJoinderIsToAMemorandumInForceAndIsSignedByItsSignersAlone() {
        received();
        assertThat(refusedSignature("WKN", "WK-EMOU"))
                .startsWith("STATE [input, application]")
                .contains("Data Governing Board reviews");
        recommended();
        assertThat(refusedSignature("WKN", "WK-EMOU")).contains("Executive Board decides");
        admitted();
        assertThat(refused(
                        "sam;STEWARD:WKN",
                        "signJoinder",
                        Map.of("application", "WKN-1", "by", "WKN", "memorandum", "WK-EMOU")))
                .startsWith("FORBIDDEN");
        assertThat(refusedSignature("WKN", "WK-2999")).startsWith("NOT_FOUND [input, memorandum]");
        assertThat(refusedSignature("WKR", "WK-EMOU")).startsWith("STATE [input, by]");
        signs("WKN");
        assertThat(refusedSignature("WKN", "WK-EMOU")).startsWith("STATE [input, by]");
        assertThat(memoranda()).isEqualTo(1);
    }

    @Test
    void case42TheNewcomerIsInFromTheDayOfTheLastSignatureOn() {
        admittedApplication();
        for (String code : List.of("WKN", "WKP", "WKQ")) {
            signs(code);
            assertThat(state()).isEqualTo("ADMITTED");
            assertThat(r01(today)).startsWith("VIOLATED");
        }
        read("WKN-1", GROUP)
                .path("application.joinder.missing")
                .entityList(String.class)
                .containsExactly("WKH");
        signs("WKH");
        assertThat(state()).isEqualTo("SIGNED");
        assertThat(r01(today.minusDays(1))).startsWith("VIOLATED");
        assertThat(r01(today)).startsWith("SATISFIED").contains("WK-EMOU");
        assertThat(memoranda()).isEqualTo(1);
    }

    @Test
    void case42WhatWasKnownBeforeTheLastSignatureStaysAsItWas() {
        admittedApplication();
        List.of("WKN", "WKP", "WKQ").forEach(this::signs);
        String lastKnown = graph.query("MATCH (act:ApplicationAct) RETURN toString(max(act.recordedAt))")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
        signs("WKH");
        assertThat(r01(today, lastKnown)).startsWith("VIOLATED");
        assertThat(r01(today)).startsWith("SATISFIED");
    }

    @Test
    void case43OnceItHasJoinedItsSeatsAreNamedInTheirOrder() {
        admittedApplication();
        SEATED.forEach(this::signs);
        assertThat(seats()).isEmpty();
        signs("WKN");
        assertThat(seats()).containsExactly(EB);
        Map<String, Object> stewards =
                Map.of("application", "WKN-1", "by", "WKN", "dataUsers", List.of("Ada"), "technical", List.of("Tim"));
        assertThat(refused(MEMBER, "nameStewards", stewards))
                .startsWith("STATE [input, application]")
                .contains("the head of the agency names that member first");
        Map<String, Object> member = Map.of("application", "WKN-1", "by", "WKN", "name", "Mel Member");
        assertThat(refused(GROUP, "nameBoardMember", member)).startsWith("FORBIDDEN");
        done(HEAD, "nameBoardMember", member);
        assertThat(seats()).containsExactly(DGB, EB);
        assertThat(refused(HEAD, "nameStewards", stewards)).startsWith("FORBIDDEN");
        assertThat(refused(MEMBER, "nameStewards", with(stewards, "technical", List.of())))
                .startsWith("INVALID [input, technical]");
        assertThat(refused(MEMBER, "nameStewards", with(stewards, "technical", List.of("Ada"))))
                .contains("Ada is named twice");
        done(MEMBER, "nameStewards", stewards);
        read("WKN-1", GROUP)
                .path("application.standsInWords")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains("its seats are named"));
    }

    @Test
    void everyActIsRefusedOutOfItsOrderWithWhereItStands() {
        sent();
        for (String act : List.of("raisePrivacyConcern", "answerPrivacyConcern", "signJoinder", "nameBoardMember")) {
            Map<String, Object> input = with(
                    Map.of("application", "WKN-1"),
                    "by",
                    act.startsWith("answer") ? null : "WKN",
                    "concern",
                    act.startsWith("raise") ? "A concern." : null,
                    "answer",
                    act.startsWith("answer") ? "An answer." : null,
                    "memorandum",
                    act.startsWith("sign") ? "WK-EMOU" : null,
                    "name",
                    act.startsWith("name") ? "Mel" : null);
            assertThat(refused(GROUP + ";" + HEAD.split(";")[1] + ";" + MEMBER.split(";")[1], act, input))
                    .as(act)
                    .startsWith("STATE [input, application]")
                    .contains("the operating group says whether it is complete");
        }
        assertThat(refused(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-9")))
                .startsWith("NOT_FOUND [input, application]");
    }

    @Test
    void aDayToComeOrBeforeWhatItFollowsIsRefused() {
        sentOn("2026-03-02");
        assertThat(refused(
                        GROUP,
                        "receiveLetterOfIntent",
                        Map.of("application", "WKN-1", "effectiveOn", today.plusDays(1))))
                .startsWith("INVALID [input, effectiveOn]");
        assertThat(refused(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1", "effectiveOn", "2026-03-01")))
                .startsWith("INVALID [input, effectiveOn]");
    }

    @Test
    void viewerWorkTellsWhoseMoveItIsAndOnlyThat() {
        sent();
        moves("LETTER_TO_RECEIVE WKH");
        done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1"));
        moves("MEETING_TO_CALL WKH");
        raise(today.toString());
        moves("CONCERN_TO_ANSWER WKH");
        done(GROUP, "answerPrivacyConcern", Map.of("application", "WKN-1", "answer", "Yes."));
        String meeting = called(DGB);
        moves();
        present(meeting, SEATED);
        done(
                GROUP,
                "recordDecision",
                Map.of("meeting", meeting, "item", item(meeting, "APPLICATION"), "inFavor", SEATED));
        moves("MEETING_TO_CALL WKH");
        admitted();
        moves("JOINDER_TO_SIGN WKH", "JOINDER_TO_SIGN WKN", "JOINDER_TO_SIGN WKP", "JOINDER_TO_SIGN WKQ");
        assertThat(work("eve;BOARD_MEMBER:EXECUTIVE_BOARD:WKP")).containsExactly("JOINDER_TO_SIGN WKP");
        SEATED.forEach(this::signs);
        signs("WKN");
        moves("BOARD_MEMBER_TO_NAME WKN");
        done(HEAD, "nameBoardMember", Map.of("application", "WKN-1", "by", "WKN", "name", "Mel"));
        moves("STEWARDS_TO_NAME WKN");
        assertThat(work(MEMBER)).containsExactly("STEWARDS_TO_NAME WKN");
        assertThat(work(HEAD)).isEmpty();
    }

    @Test
    void whoTakesNoPartReadsNothingOfIt() {
        sent();
        for (String caller : List.of("nobody", "ray;RESIDENT_ADVISOR", "ann;REQUESTER:WKR")) {
            read("WKN-1", caller).path("application").valueIsNull();
        }
        read("WKN-1", "sam;STEWARD:WKP")
                .path("application.why")
                .entity(String.class)
                .isEqualTo(LETTER.get("why"));
    }

    @Test
    void askedTwiceItIsDoneOnce() {
        Map<String, Object> input = with(LETTER, "letter", signedLetter(), "actId", "letter-one");
        assertThat(done(HEAD, "sendLetterOfIntent", input)).isEqualTo(done(HEAD, "sendLetterOfIntent", input));
        assertThat(refused(HEAD, "sendLetterOfIntent", with(input, "why", "For another reason.")))
                .startsWith("STATE [input, actId]");
    }

    @Test
    void itsTrailIsWholeAndNamesNobody() {
        admittedApplication();
        SEATED.forEach(this::signs);
        signs("WKN");
        done(HEAD, "nameBoardMember", Map.of("application", "WKN-1", "by", "WKN", "name", "Secret Name"));
        graphQl.mutate()
                .header(TestCallers.HEADER, "aud;AUDITOR")
                .build()
                .document("{ auditTrail(subject: \"application-wkn-1\", first: 50) { nodes { action after } } }")
                .execute()
                .path("auditTrail.nodes[*].action")
                .entityList(String.class)
                .satisfies(found -> assertThat(Set.copyOf(found))
                        .containsExactlyInAnyOrder(
                                "LETTER_OF_INTENT_SENT",
                                "LETTER_OF_INTENT_RECEIVED",
                                "JOINDER_SIGNED",
                                "BOARD_MEMBER_NAMED"))
                .path("auditTrail.nodes[*].after")
                .entityList(String.class)
                .satisfies(after -> assertThat(after.toString()).doesNotContain("Secret Name"));
    }

    private void moves(String... expected) {
        String everybody = GROUP + ";" + HEAD.split(";")[1] + ";" + MEMBER.split(";")[1]
                + SEATED.stream().reduce("", (all, code) -> all + ";BOARD_MEMBER:EXECUTIVE_BOARD:" + code);
        assertThat(work(everybody)).containsExactlyInAnyOrder(expected);
    }

    private List<String> work(String caller) {
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

    private String draftedLetter() {
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

    private String signedLetter() {
        String number = draftedLetter();
        paper.done("signAgreement", with(Paperwork.on(number, "WKN"), "effectiveOn", "2020-03-01"));
        return number;
    }

    private String sent() {
        String letter = signedLetter();
        done(HEAD, "sendLetterOfIntent", with(LETTER, "letter", letter));
        return letter;
    }

    private void sentOn(String day) {
        done(HEAD, "sendLetterOfIntent", with(LETTER, "letter", signedLetter(), "effectiveOn", day));
    }

    private void received() {
        sent();
        done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1"));
    }

    private void raise(String day) {
        done(
                "bo;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP",
                "raisePrivacyConcern",
                Map.of("application", "WKN-1", "by", "WKP", "concern", "Small towns.", "effectiveOn", day));
    }

    private void recommended() {
        decided(DGB, "APPLICATION", SEATED, List.of(), SEATED);
    }

    private void admitted() {
        decided(EB, "ADMISSION", SEATED, List.of(), SEATED);
    }

    private void admittedApplication() {
        received();
        recommended();
        admitted();
        assertThat(state()).isEqualTo("ADMITTED");
    }

    private void signs(String code) {
        done(
                "eve;BOARD_MEMBER:EXECUTIVE_BOARD:" + code,
                "signJoinder",
                Map.of("application", "WKN-1", "by", code, "memorandum", "WK-EMOU"));
    }

    private String refusedSignature(String code, String memorandum) {
        return refused(
                "eve;BOARD_MEMBER:EXECUTIVE_BOARD:" + code,
                "signJoinder",
                Map.of("application", "WKN-1", "by", code, "memorandum", memorandum));
    }

    private void decided(String body, String kind, List<String> yes, List<String> no, List<String> present) {
        String meeting = called(body);
        present(meeting, present);
        done(
                GROUP,
                "recordDecision",
                Map.of("meeting", meeting, "item", item(meeting, kind), "inFavor", yes, "against", no));
    }

    /** A meeting of today of which notice was given a week ago. */
    private String called(String body) {
        return String.valueOf(
                done(GROUP, "callMeeting", Map.of("body", body, "heldOn", today, "noticeOn", today.minusDays(7)))
                        .get("number"));
    }

    private void present(String meeting, List<String> codes) {
        done(GROUP, "recordPresence", Map.of("meeting", meeting, "present", codes));
    }

    private String item(String meeting, String kind) {
        return read(meeting)
                .path("meeting.agenda[?(@.kind == '%s')].id".formatted(kind))
                .entityList(String.class)
                .get()
                .getFirst();
    }

    private String state() {
        return read("WKN-1", GROUP)
                .path("application.state")
                .entity(String.class)
                .get();
    }

    private Set<String> seats() {
        return new TreeSet<>(graph.query("MATCH (:Agency {code: 'WKN'})-[:HAS_SEAT]->(body:Body) RETURN body.code")
                .fetchAs(String.class)
                .all());
    }

    private int memoranda() {
        return graph.query("MATCH (n:Agreement {kind: 'EMOU'}) RETURN count(n)")
                .fetchAs(Integer.class)
                .one()
                .orElseThrow();
    }

    private String r01(LocalDate day) {
        return r01(day, null);
    }

    /** What rule R01 says of the newcomer's element on a day, as known at an instant. */
    private String r01(LocalDate day, @Nullable String knownAt) {
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

    private GraphQlTester.Response read(String number, String caller) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document("""
                        query($number: String!) { application(number: $number) {
                          number state standsInWords dueOn overdue why letter joinedOn memorandum joinder { signed missing }
                          acts { kind by } viewerCan { act } } }
                        """)
                .variable("number", number)
                .execute();
    }

    private GraphQlTester.Response read(String meeting) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, GROUP)
                .build()
                .document(
                        "query($number: String!) { meeting(number: $number) { agenda { id kind about { name } } presence { seats } } }")
                .variable("number", meeting)
                .execute();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> done(String caller, String mutation, Map<String, ?> input) {
        Map<String, Object> payload = ask(caller, mutation, input);
        assertThat(payload.get("userErrors")).as(mutation).isEqualTo(List.of());
        return (Map<String, Object>) Objects.requireNonNull(payload.get(made(mutation)));
    }

    private String refused(String caller, String mutation, Map<String, ?> input) {
        String before = paper.auditHead();
        Map<String, Object> payload = ask(caller, mutation, input);
        assertThat(paper.auditHead()).isEqualTo(before);
        assertThat(payload.get("userErrors")).as(mutation).isNotEqualTo(List.of());
        Map<?, ?> error = (Map<?, ?>) ((List<?>) Objects.requireNonNull(payload.get("userErrors"))).getFirst();
        return "%s %s: %s".formatted(error.get("code"), error.get("field"), error.get("message"));
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
