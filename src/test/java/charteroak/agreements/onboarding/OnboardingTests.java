package charteroak.agreements.onboarding;

import static charteroak.agreements.negotiation.Paperwork.with;
import static charteroak.agreements.onboarding.OnboardingWorld.DGB;
import static charteroak.agreements.onboarding.OnboardingWorld.EB;
import static charteroak.agreements.onboarding.OnboardingWorld.GROUP;
import static charteroak.agreements.onboarding.OnboardingWorld.HEAD;
import static charteroak.agreements.onboarding.OnboardingWorld.LETTER;
import static charteroak.agreements.onboarding.OnboardingWorld.MEMBER;
import static charteroak.agreements.onboarding.OnboardingWorld.SEATED;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.FromNoon;
import charteroak.OwnGraphTest;
import charteroak.TestCallers;
import charteroak.UnwrittenGraph;
import charteroak.ground.audit.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
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

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final OnboardingWorld world;
    private UnwrittenGraph unwritten;

    @Autowired
    OnboardingTests(HttpGraphQlTester graphQl, Neo4jClient graph, Clock clock) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.world = new OnboardingWorld(graphQl, graph, clock);
        this.unwritten = UnwrittenGraph.of(graph);
    }

    @BeforeEach
    void anAgencyThatIsNoParty() {
        world.anAgencyThatIsNoParty();
        unwritten = UnwrittenGraph.of(graph);
    }

    @AfterEach
    void nothingIsLeftBehind() {
        unwritten.restore();
        world.takesNoPart();
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "data", "authority", "security", "conflicts"})
    void case29ALetterThatLacksAPartIsRefusedWithItsName(String part) {
        String letter = world.signedLetter();
        assertThat(world.refused(HEAD, "sendLetterOfIntent", with(LETTER, "letter", letter, part, null)))
                .startsWith("INVALID [input, " + part + "]")
                .contains("The head of the agency supplies it");
        assertThat(world.refused(HEAD, "sendLetterOfIntent", with(LETTER, "letter", letter, part, "to be written")))
                .startsWith("INVALID [input, " + part + "]");
    }

    @Test
    void case29EachMissingPartIsListed() {
        assertThat(world.refused(
                        HEAD,
                        "sendLetterOfIntent",
                        with(LETTER, "letter", world.signedLetter(), "why", null, "security", "TBD")))
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
        assertThat(world.refused(caller, "sendLetterOfIntent", with(LETTER, "letter", world.signedLetter())))
                .startsWith("FORBIDDEN");
    }

    @Test
    void case30ALetterThatTheHeadHasNotSignedIsNotSent() {
        assertThat(world.refused(HEAD, "sendLetterOfIntent", with(LETTER, "letter", world.draftedLetter())))
                .startsWith("STATE [input, letter]")
                .contains("the head of Work Newcomer signs it first");
        assertThat(world.refused(HEAD, "sendLetterOfIntent", with(LETTER, "letter", "WK-EMOU")))
                .startsWith("NOT_FOUND [input, letter]");
    }

    @Test
    void case31TheLetterOpensNothing() {
        world.sent();
        assertThat(world.r01(world.today())).startsWith("VIOLATED").contains("letter of intent");
        assertThat(world.seats()).isEmpty();
        assertThat(world.refused(HEAD, "nameBoardMember", Map.of("by", "WKN", "application", "WKN-1", "name", "Mel")))
                .startsWith("STATE [input, application]");
    }

    @Test
    void case32WhoIsAPartyOrAppliesSendsNoLetter() {
        assertThat(world.refused(
                        "eve;BOARD_MEMBER:EXECUTIVE_BOARD:WKP",
                        "sendLetterOfIntent",
                        with(LETTER, "letter", world.signedLetter(), "by", "WKP")))
                .startsWith("STATE [input, by]")
                .contains("is a party to WK-EMOU already");
        String letter = world.sent();
        assertThat(world.refused(HEAD, "sendLetterOfIntent", with(LETTER, "letter", letter)))
                .startsWith("STATE [input, by]")
                .contains("WKN-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-04-14", "2026-03-07, 2026-04-20", "2026-01-05, 2026-02-19"})
    void case33TheBoardHasThirtyWorkingDaysFromTheCompleteLetter(String received, String due) {
        world.sentOn(received);
        world.done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1", "effectiveOn", received));
        world.read("WKN-1", GROUP)
                .path("application.dueOn")
                .entity(String.class)
                .isEqualTo(due);
        assertThat(world.state()).isEqualTo("UNDER_DGB_REVIEW");
    }

    @Test
    void case34PassingTimeDecidesNothing() {
        world.sentOn("2026-01-05");
        world.done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1", "effectiveOn", "2026-01-05"));
        GraphQlTester.Response told = world.read("WKN-1", GROUP);
        told.path("application.overdue").entity(Boolean.class).isEqualTo(true);
        told.path("application.standsInWords")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains("decides nothing"));
        assertThat(world.state()).isEqualTo("UNDER_DGB_REVIEW");
        world.recommended();
        assertThat(world.state()).isEqualTo("RECOMMENDED");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"WKP WKQ WKH, -, RECOMMENDED", "WKP WKQ, WKH, UNDER_DGB_REVIEW", "WKP WKQ, -, UNDER_DGB_REVIEW"})
    void case35TheBoardRecommendsByAllWhoArePresent(String yes, @Nullable String no, String state) {
        world.received();
        world.decided(DGB, "APPLICATION", List.of(yes.split(" ")), no == null ? List.of() : List.of(no), SEATED);
        assertThat(world.state()).isEqualTo(state);
    }

    @Test
    void case35WithoutAQuorumTheBoardRecommendsNobody() {
        world.received();
        world.decided(DGB, "APPLICATION", List.of("WKP"), List.of(), List.of("WKP"));
        assertThat(world.state()).isEqualTo("UNDER_DGB_REVIEW");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27, 2026-04-13", "2026-05-18, 2026-06-02"})
    void case36AConcernIsAnsweredWithinTenWorkingDays(String raised, String due) {
        world.sentOn("2026-03-02");
        world.done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1", "effectiveOn", "2026-03-02"));
        world.raise(raised);
        assertThat(world.state()).isEqualTo("PRIVACY_REVIEW_OG");
        world.read("WKN-1", GROUP)
                .path("application.dueOn")
                .entity(String.class)
                .isEqualTo(due);
    }

    @Test
    void case36OnlyASeatOfTheBoardRaisesAConcernAndOnlyTheGroupAnswers() {
        world.received();
        Map<String, Object> concern = Map.of("application", "WKN-1", "by", "WKR", "concern", "Small towns.");
        assertThat(world.refused("ray;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKR", "raisePrivacyConcern", concern))
                .startsWith("STATE [input, by]")
                .contains("WKR held no seat");
        assertThat(world.refused(GROUP, "answerPrivacyConcern", Map.of("application", "WKN-1", "answer", "No.")))
                .startsWith("STATE [input, application]");
        world.raise(world.today().toString());
        assertThat(world.refused(
                        "bo;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP",
                        "answerPrivacyConcern",
                        Map.of("application", "WKN-1", "answer", "We answer ourselves.")))
                .startsWith("FORBIDDEN");
    }

    @Test
    void case36WhileAConcernIsOpenNobodyIsRecommended() {
        world.received();
        String meeting = world.called(DGB);
        String item = world.item(meeting, "APPLICATION");
        world.raise(world.today().toString());
        world.present(meeting, SEATED);
        assertThat(world.refused(GROUP, "recordDecision", Map.of("meeting", meeting, "item", item, "inFavor", SEATED)))
                .startsWith("STATE [input, item]");
        world.done(GROUP, "answerPrivacyConcern", Map.of("application", "WKN-1", "answer", "Towns become counties."));
        assertThat(world.state()).isEqualTo("UNDER_DGB_REVIEW");
        world.done(GROUP, "recordDecision", Map.of("meeting", meeting, "item", item, "inFavor", SEATED));
        assertThat(world.state()).isEqualTo("RECOMMENDED");
    }

    @Test
    void case38TheDaysOfTheBoardStandStillWhileAConcernIsAnswered() {
        world.sentOn("2026-03-02");
        world.done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1", "effectiveOn", "2026-03-02"));
        world.raise("2026-03-16");
        world.read("WKN-1", GROUP)
                .path("application.dueOn")
                .entity(String.class)
                .isEqualTo("2026-03-30");
        world.done(
                GROUP,
                "answerPrivacyConcern",
                Map.of("application", "WKN-1", "answer", "Yes.", "effectiveOn", "2026-03-24"));
        world.read("WKN-1", GROUP)
                .path("application.dueOn")
                .entity(String.class)
                .isEqualTo("2026-04-22");
    }

    @ParameterizedTest
    @CsvSource({
        "WKP WKQ WKH, WKP WKQ WKH, ADMITTED",
        "WKP WKQ, WKP WKQ, RECOMMENDED",
        "WKP WKQ, WKP WKQ WKH, RECOMMENDED"
    })
    void case39TheExecutiveBoardAdmitsByEverySeat(String yes, String present, String state) {
        world.received();
        world.recommended();
        world.decided(EB, "ADMISSION", List.of(yes.split(" ")), List.of(), List.of(present.split(" ")));
        assertThat(world.state()).isEqualTo(state);
    }

    @Test
    void case39NothingIsOnTheAgendaOfTheExecutiveBoardBeforeItIsRecommended() {
        world.received();
        assertThat(world.onTheAgenda(DGB)).containsExactly("APPLICATION");
        assertThat(world.onTheAgenda(EB)).isEmpty();
    }

    @Test
    void case40WhoWithdrewBeginsFromTheBeginning() {
        world.received();
        world.recommended();
        world.done(HEAD, "withdrawApplication", Map.of("application", "WKN-1", "by", "WKN", "note", "Another year."));
        assertThat(world.state()).isEqualTo("WITHDRAWN");
        assertThat(world.refused(HEAD, "withdrawApplication", Map.of("application", "WKN-1", "by", "WKN")))
                .startsWith("STATE [input, application]");
        assertThat(world.done(HEAD, "sendLetterOfIntent", with(LETTER, "letter", world.signedLetter())))
                .containsEntry("number", "WKN-2")
                .containsEntry("state", "APPLICANT");
    }

    @Test
    void case41TheJoinderIsToAMemorandumInForceAndIsSignedByItsSignersAlone() {
        world.received();
        assertThat(world.refusedSignature("WKN", "WK-EMOU"))
                .startsWith("STATE [input, application]")
                .contains("Data Governing Board reviews");
        world.recommended();
        assertThat(world.refusedSignature("WKN", "WK-EMOU")).contains("Executive Board decides");
        world.admitted();
        assertThat(world.refused(
                        "sam;STEWARD:WKN",
                        "signJoinder",
                        Map.of("application", "WKN-1", "by", "WKN", "memorandum", "WK-EMOU")))
                .startsWith("FORBIDDEN");
        assertThat(world.refusedSignature("WKN", "WK-2999")).startsWith("NOT_FOUND [input, memorandum]");
        assertThat(world.refusedSignature("WKR", "WK-EMOU")).startsWith("STATE [input, by]");
        world.signs("WKN");
        assertThat(world.refusedSignature("WKN", "WK-EMOU")).startsWith("STATE [input, by]");
        assertThat(world.memoranda()).isEqualTo(1);
    }

    @Test
    void case42TheNewcomerIsInFromTheDayOfTheLastSignatureOn() {
        world.admittedApplication();
        for (String code : List.of("WKN", "WKP", "WKQ")) {
            world.signs(code);
            assertThat(world.state()).isEqualTo("ADMITTED");
            assertThat(world.r01(world.today())).startsWith("VIOLATED");
        }
        world.read("WKN-1", GROUP)
                .path("application.joinder.missing")
                .entityList(String.class)
                .containsExactly("WKH");
        world.signs("WKH");
        assertThat(world.state()).isEqualTo("SIGNED");
        assertThat(world.r01(world.today().minusDays(1))).startsWith("VIOLATED");
        assertThat(world.r01(world.today())).startsWith("SATISFIED").contains("WK-EMOU");
        assertThat(world.memoranda()).isEqualTo(1);
    }

    @Test
    void case42WhatWasKnownBeforeTheLastSignatureStaysAsItWas() {
        world.admittedApplication();
        List.of("WKN", "WKP", "WKQ").forEach(world::signs);
        String lastKnown = world.lastKnown();
        world.signs("WKH");
        assertThat(world.r01(world.today(), lastKnown)).startsWith("VIOLATED");
        assertThat(world.r01(world.today())).startsWith("SATISFIED");
    }

    @Test
    void case43OnceItHasJoinedItsSeatsAreNamedInTheirOrder() {
        world.admittedApplication();
        SEATED.forEach(world::signs);
        assertThat(world.seats()).isEmpty();
        world.signs("WKN");
        assertThat(world.seats()).containsExactly(EB);
        Map<String, Object> stewards =
                Map.of("application", "WKN-1", "by", "WKN", "dataUsers", List.of("Ada"), "technical", List.of("Tim"));
        assertThat(world.refused(MEMBER, "nameStewards", stewards))
                .startsWith("STATE [input, application]")
                .contains("the head of the agency names that member first");
        Map<String, Object> member = Map.of("application", "WKN-1", "by", "WKN", "name", "Mel Member");
        assertThat(world.refused(GROUP, "nameBoardMember", member)).startsWith("FORBIDDEN");
        world.done(HEAD, "nameBoardMember", member);
        assertThat(world.seats()).containsExactly(DGB, EB);
        assertThat(world.refused(HEAD, "nameStewards", stewards)).startsWith("FORBIDDEN");
        assertThat(world.refused(MEMBER, "nameStewards", with(stewards, "technical", List.of())))
                .startsWith("INVALID [input, technical]");
        assertThat(world.refused(MEMBER, "nameStewards", with(stewards, "technical", List.of("Ada"))))
                .contains("Ada is named twice");
        world.done(MEMBER, "nameStewards", stewards);
        world.read("WKN-1", GROUP)
                .path("application.standsInWords")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains("its seats are named"));
    }

    @Test
    void everyActIsRefusedOutOfItsOrderWithWhereItStands() {
        world.sent();
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
            assertThat(world.refused(GROUP + ";" + HEAD.split(";")[1] + ";" + MEMBER.split(";")[1], act, input))
                    .as(act)
                    .startsWith("STATE [input, application]")
                    .contains("the operating group says whether it is complete");
        }
        assertThat(world.refused(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-9")))
                .startsWith("NOT_FOUND [input, application]");
    }

    @Test
    void aDayToComeOrBeforeWhatItFollowsIsRefused() {
        world.sentOn("2026-03-02");
        assertThat(world.refused(
                        GROUP,
                        "receiveLetterOfIntent",
                        Map.of(
                                "application",
                                "WKN-1",
                                "effectiveOn",
                                world.today().plusDays(1))))
                .startsWith("INVALID [input, effectiveOn]");
        assertThat(world.refused(
                        GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1", "effectiveOn", "2026-03-01")))
                .startsWith("INVALID [input, effectiveOn]");
    }

    @Test
    void viewerWorkTellsWhoseMoveItIsAndOnlyThat() {
        world.sent();
        world.moves("LETTER_TO_RECEIVE WKH");
        world.done(GROUP, "receiveLetterOfIntent", Map.of("application", "WKN-1"));
        world.moves("MEETING_TO_CALL WKH");
        world.raise(world.today().toString());
        world.moves("CONCERN_TO_ANSWER WKH");
        world.done(GROUP, "answerPrivacyConcern", Map.of("application", "WKN-1", "answer", "Yes."));
        String meeting = world.called(DGB);
        world.moves();
        world.present(meeting, SEATED);
        world.done(
                GROUP,
                "recordDecision",
                Map.of("meeting", meeting, "item", world.item(meeting, "APPLICATION"), "inFavor", SEATED));
        world.moves("MEETING_TO_CALL WKH");
        world.admitted();
        world.moves("JOINDER_TO_SIGN WKH", "JOINDER_TO_SIGN WKN", "JOINDER_TO_SIGN WKP", "JOINDER_TO_SIGN WKQ");
        assertThat(world.work("eve;BOARD_MEMBER:EXECUTIVE_BOARD:WKP")).containsExactly("JOINDER_TO_SIGN WKP");
        SEATED.forEach(world::signs);
        world.signs("WKN");
        world.moves("BOARD_MEMBER_TO_NAME WKN");
        world.done(HEAD, "nameBoardMember", Map.of("application", "WKN-1", "by", "WKN", "name", "Mel"));
        world.moves("STEWARDS_TO_NAME WKN");
        assertThat(world.work(MEMBER)).containsExactly("STEWARDS_TO_NAME WKN");
        assertThat(world.work(HEAD)).isEmpty();
    }

    @Test
    void whoTakesNoPartReadsNothingOfIt() {
        world.sent();
        for (String caller : List.of("nobody", "ray;RESIDENT_ADVISOR", "ann;REQUESTER:WKR")) {
            world.read("WKN-1", caller)
                    .errors()
                    .expect(error -> "NOT_FOUND".equals(error.getExtensions().get("code")))
                    .verify()
                    .path("application")
                    .valueIsNull();
        }
        world.read("WKN-1", "sam;STEWARD:WKP")
                .path("application.why")
                .entity(String.class)
                .satisfies(why -> assertThat(LETTER).containsEntry("why", why));
    }

    @Test
    void askedTwiceItIsDoneOnce() {
        Map<String, Object> input = with(LETTER, "letter", world.signedLetter(), "actId", "letter-one");
        assertThat(world.done(HEAD, "sendLetterOfIntent", input))
                .isEqualTo(world.done(HEAD, "sendLetterOfIntent", input));
        assertThat(world.refused(HEAD, "sendLetterOfIntent", with(input, "why", "For another reason.")))
                .startsWith("STATE [input, actId]");
    }

    @Test
    void itsTrailIsWholeAndNamesNobody() {
        Trail trail = new Trail(graphQl);
        int before = trail.of("application-wkn-1").size();
        world.admittedApplication();
        SEATED.forEach(world::signs);
        world.signs("WKN");
        world.done(HEAD, "nameBoardMember", Map.of("application", "WKN-1", "by", "WKN", "name", "Secret Name"));
        List<Map<String, Object>> changes = trail.of("application-wkn-1");
        assertThat(changes.subList(before, changes.size()))
                .extracting(change -> change.get("action"))
                .containsExactly(
                        "LETTER_OF_INTENT_SENT",
                        "LETTER_OF_INTENT_RECEIVED",
                        "JOINDER_SIGNED",
                        "JOINDER_SIGNED",
                        "JOINDER_SIGNED",
                        "JOINDER_SIGNED",
                        "BOARD_MEMBER_NAMED");
        assertThat(changes.toString()).doesNotContain("Secret Name");
    }
}
