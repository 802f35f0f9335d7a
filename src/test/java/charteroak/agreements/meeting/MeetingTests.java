package charteroak.agreements.meeting;

import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.FromNoon;
import charteroak.OwnGraphTest;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.agreements.project.ProjectStage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
class MeetingTests {

    private static final String GROUP = "pat;OPERATING_GROUP";
    private static final String DGB = "DATA_GOVERNING_BOARD";
    private static final String EB = "EXECUTIVE_BOARD";
    private static final String RAB = "RESIDENT_ADVISORY_BOARD";

    private static final String SHOWN = """
            number state noticeOn noticeInWords heldOn officesClosed canceledBecause body { code }
            agenda { id kind text since about { kind id name } }
            presence { present byLetter absent seats needed quorum inWords }
            decisions { outcome inWords lacking note item { id text about { id } } }
            minutes { text reason }
            viewerCan { act }
            """;

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;
    private final LocalDate today;

    @Autowired
    MeetingTests(HttpGraphQlTester graphQl, Neo4jClient graph, Clock clock) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void boardsWithoutMeetings() {
        graph.query("MATCH (n:Meeting|MeetingAct|AgendaItem) DETACH DELETE n").run();
        graph.query("""
                        UNWIND [['DATA_GOVERNING_BOARD', ['WKP', 'WKQ', 'WKH', 'WKR']], ['EXECUTIVE_BOARD', ['WKP', 'WKQ', 'WKH']],
                          ['RESIDENT_ADVISORY_BOARD', []]] AS one
                        MERGE (body:Body {code: one[0]})
                        SET body += {id: 'body-' + toLower(one[0]), name: one[0], description: 'A board.'}
                        WITH one, body
                        UNWIND one[1] AS code
                        MATCH (agency:Agency {code: code})
                        MERGE (agency)-[:HAS_SEAT]->(body)
                        """).run();
    }

    @Test
    void case1ThereIsNoBoardBesideThoseOfTheProgram() {
        assertThat(refused("callMeeting", Map.of("body", "SENATE", "heldOn", today.plusDays(7))))
                .startsWith("NOT_FOUND [input, body]");
        for (String body : List.of(DGB, EB, RAB)) {
            assertThat(called(body, today.plusDays(7)))
                    .endsWith(today.plusDays(7).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann;REQUESTER",
                "sam;STEWARD:WKP",
                "cal;COUNSEL:WKP",
                "hal;HUB_OPERATOR",
                "aud;AUDITOR",
                "ray;RESIDENT_ADVISOR",
                "bo;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP",
                "nobody"
            })
    void case2NobodyElseCallsAMeeting(String caller) {
        assertThat(refusedTo(caller, "callMeeting", Map.of("body", DGB, "heldOn", today.plusDays(7))))
                .startsWith("FORBIDDEN")
                .contains("operating group");
    }

    @Test
    void case5TheAgendaIsMadeOfWhatWaitsForTheBoard() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        String earlier = paperMeeting(DGB, 10, "Software");
        done("recordPresence", Map.of("meeting", earlier, "present", List.of("WKP")));
        done("keepMinutes", Map.of("meeting", earlier, "text", "Nothing was decided."));
        String number = called(DGB, today.plusDays(7), "A word on holidays");
        GraphQlTester.Response meeting = read(number, GROUP);
        meeting.path("meeting.agenda[*].kind")
                .entityList(String.class)
                .satisfies(found -> assertThat(found).containsExactlyInAnyOrder("REQUEST", "MINUTES", "POINT"));
        meeting.path("meeting.agenda[*].about.name").entityList(String.class).contains("WK-1", earlier);
        meeting.path("meeting.agenda[?(@.kind == 'REQUEST')].since")
                .entityList(String.class)
                .containsExactly("2020-01-15");
        read(called(EB, today.plusDays(7)), GROUP)
                .path("meeting.agenda[*].kind")
                .entityList(String.class)
                .hasSize(0);
    }

    @Test
    void case5WhatWasSentIsKeptAsItWas() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        String number = called(DGB, today.plusDays(7));
        paper.takenOverAt(ProjectStage.ANALYSIS);
        read(number, GROUP)
                .path("meeting.agenda[*].about.name")
                .entityList(String.class)
                .containsExactly("WK-1");
    }

    @Test
    void case8WhatNoLongerWaitsIsNotDecided() {
        paper.takenOverAt(ProjectStage.CLOSED);
        String first = paperMeeting(DGB, 20, "Software");
        done("recordPresence", Map.of("meeting", first, "present", List.of("WKP", "WKQ", "WKH")));
        done("keepMinutes", Map.of("meeting", first, "text", "All was said."));
        String second = calledToday(DGB);
        done("recordPresence", Map.of("meeting", second, "present", List.of("WKP", "WKQ", "WKH")));
        done(
                "recordDecision",
                Map.of("meeting", second, "item", item(second), "inFavor", List.of("WKP", "WKQ", "WKH")));
        assertThat(outcomes(second)).containsExactly("CARRIED");
        String third = called(DGB, today.plusDays(7));
        read(third, GROUP).path("meeting.agenda").entityList(Object.class).hasSize(0);
    }

    @Test
    void case9WhatWasNotOnTheAgendaIsNotDecided() {
        String number = paperMeeting(DGB, 10, "Software");
        done("recordPresence", Map.of("meeting", number, "present", List.of("WKP", "WKQ", "WKH")));
        assertThat(refused("recordDecision", Map.of("meeting", number, "item", "item-else")))
                .startsWith("NOT_FOUND [input, item]")
                .contains("next meeting");
    }

    @Test
    void case10AWeekIsSevenDays() {
        assertThat(refused("callMeeting", Map.of("body", DGB, "heldOn", today.plusDays(6))))
                .startsWith("STATE [input, heldOn]");
        called(DGB, today.plusDays(7));
        assertThat(refused(
                        "callMeeting", Map.of("body", DGB, "heldOn", today.plusDays(9), "noticeOn", today.plusDays(1))))
                .startsWith("INVALID [input, noticeOn]");
        assertThat(refused("callMeeting", Map.of("body", DGB, "heldOn", today.minusDays(1))))
                .startsWith("INVALID [input, heldOn]");
    }

    @Test
    void case10WhatWasDecidedOnShortNoticeDoesNotCount() {
        String number = call(Map.of(
                "body", DGB,
                "heldOn", today.minusDays(1),
                "noticeOn", today.minusDays(7),
                "points", List.of("Software")));
        done("recordPresence", Map.of("meeting", number, "present", List.of("WKP", "WKQ", "WKH", "WKR")));
        done(
                "recordDecision",
                Map.of(
                        "meeting", number,
                        "item", item(number),
                        "inFavor", List.of("WKP", "WKQ", "WKH", "WKR")));
        assertThat(outcomes(number)).containsExactly("WITHOUT_NOTICE");
    }

    @Test
    void case11TheWeekCountsHolidaysAndTheDayIsShownAsOne() {
        LocalDate sunday = today.plusDays(7).with(DayOfWeek.SUNDAY);
        String number = called(DGB, sunday.isBefore(today.plusDays(7)) ? sunday.plusDays(7) : sunday);
        read(number, GROUP).path("meeting.officesClosed").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void case13EverybodyMayReadOfMeetingsAndNobodyOfWhatIsNotForThem() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        graph.query("MATCH (project:Project {number: 'WK-1'}) SET project.readers = ['PARTICIPANTS', 'SERVER']")
                .run();
        try {
            String number = calledToday(DGB, "A word on holidays");
            done("recordPresence", Map.of("meeting", number, "present", List.of("WKP", "WKQ", "WKH")));
            done("keepMinutes", Map.of("meeting", number, "text", "Of WK-1 was spoken."));
            GraphQlTester.Response told = read(number, "nobody");
            told.path("meeting.agenda[*].kind").entityList(String.class).containsExactly("POINT");
            told.path("meeting.minutes").entityList(Object.class).hasSize(0);
            told.path("meeting.presence.present").entityList(String.class).containsExactly("WKP", "WKQ", "WKH");
            GraphQlTester.Response all = read(number, "sam;STEWARD:WKP");
            all.path("meeting.agenda[*].kind").entityList(String.class).contains("REQUEST", "POINT");
            all.path("meeting.minutes[*].text").entityList(String.class).containsExactly("Of WK-1 was spoken.");
        } finally {
            graph.query("MATCH (project:Project {number: 'WK-1'}) REMOVE project.readers")
                    .run();
        }
    }

    @Test
    void cases14And15WithoutAQuorumNothingCountsAndItIsSaid() {
        String number = paperMeeting(DGB, 10, "Software");
        done("recordPresence", Map.of("meeting", number, "present", List.of("WKP", "WKQ")));
        done("recordDecision", Map.of("meeting", number, "item", item(number), "inFavor", List.of("WKP", "WKQ")));
        GraphQlTester.Response told = read(number, GROUP);
        told.path("meeting.decisions[0].outcome").entity(String.class).isEqualTo("WITHOUT_QUORUM");
        told.path("meeting.decisions[0].inWords")
                .entity(String.class)
                .isEqualTo("Does not count: 2 of 4 seats were there, and 3 are needed.");
        told.path("meeting.presence.absent").entityList(String.class).containsExactly("WKH", "WKR");
    }

    @Test
    void case16WhoCameLaterMendsNothingAndWhoLeftSpoilsNothingBefore() {
        String number = paperMeeting(DGB, 10, "First", "Second", "Third");
        List<String> items = items(number);
        presence(number, "WKP", "WKQ");
        decided(number, items.get(0), "WKP", "WKQ");
        presence(number, "WKP", "WKQ", "WKH");
        decided(number, items.get(1), "WKP", "WKQ", "WKH");
        presence(number, "WKP", "WKQ");
        decided(number, items.get(2), "WKP", "WKQ");
        assertThat(outcomes(number)).containsExactly("WITHOUT_QUORUM", "CARRIED", "WITHOUT_QUORUM");
    }

    @Test
    void case18WhoeverHoldsNoSeatOnTheDayIsNotCounted() {
        graph.query("MATCH (:Agency {code: 'WKR'})-[seat:HAS_SEAT]->(:Body {code: $body}) SET seat.validTo = $day")
                .bindAll(Map.of("body", DGB, "day", today.minusDays(30)))
                .run();
        try {
            String number = paperMeeting(DGB, 10, "Software");
            assertThat(refused("recordPresence", Map.of("meeting", number, "present", List.of("WKP", "WKR"))))
                    .startsWith("INVALID [input, present]")
                    .contains("WKR held no seat");
            presence(number, "WKP", "WKQ");
            read(number, GROUP)
                    .path("meeting.presence.needed")
                    .entity(Integer.class)
                    .isEqualTo(2);
        } finally {
            graph.query("MATCH (:Agency {code: 'WKR'})-[seat:HAS_SEAT]->() REMOVE seat.validTo")
                    .run();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WKP WKQ WKH, -, -, CARRIED, -",
                "WKP WKQ, WKH, -, NOT_CARRIED, WKH",
                "WKP WKQ, -, WKH, NOT_CARRIED, WKH",
                "WKP WKQ, -, -, NOT_CARRIED, WKH"
            })
    void case19TheDataGoverningBoardDecidesByAllWhoArePresent(
            String yes, @Nullable String no, @Nullable String neither, String outcome, @Nullable String lacking) {
        String number = paperMeeting(DGB, 10, "Software");
        presence(number, "WKP", "WKQ", "WKH");
        done(
                "recordDecision",
                Map.of(
                        "meeting", number,
                        "item", item(number),
                        "inFavor", codes(yes),
                        "against", codes(no),
                        "abstained", codes(neither)));
        assertThat(outcomes(number)).containsExactly(outcome);
        read(number, GROUP)
                .path("meeting.decisions[0].lacking")
                .entityList(String.class)
                .isEqualTo(codes(lacking));
    }

    @Test
    void case20TheExecutiveBoardDecidesByEverySeatPresentOrByLetter() {
        String number = paperMeeting(EB, 10, "First", "Second");
        List<String> items = items(number);
        presence(number, "WKP", "WKQ");
        decided(number, items.get(0), "WKP", "WKQ");
        done("recordPresence", Map.of("meeting", number, "present", List.of("WKP", "WKQ"), "byLetter", List.of("WKH")));
        decided(number, items.get(1), "WKP", "WKQ", "WKH");
        GraphQlTester.Response told = read(number, GROUP);
        told.path("meeting.decisions[*].outcome").entityList(String.class).containsExactly("NOT_CARRIED", "CARRIED");
        told.path("meeting.decisions[0].lacking").entityList(String.class).containsExactly("WKH");
    }

    @Test
    void case22OnARequestEachProviderVotesForItselfInTheProject() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        String number = calledToday(DGB);
        presence(number, "WKP", "WKQ", "WKH");
        assertThat(refused("recordDecision", Map.of("meeting", number, "item", item(number))))
                .startsWith("STATE [input, item]");
        voted("WKP", number);
        graphQl.document("{ project(number: \"WK-1\") { acts { kind meeting } meetings { number } } }")
                .execute()
                .path("project.acts[?(@.kind == 'VOTED')].meeting")
                .entityList(String.class)
                .containsExactly(number)
                .path("project.meetings[*].number")
                .entityList(String.class)
                .containsExactly(number);
    }

    @Test
    void case23AVoteIsNotNamedAfterAMeetingThatDoesNotCount() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        String number = calledToday(DGB);
        assertThat(voteRefused("WKP", number))
                .startsWith("STATE [input, meeting]")
                .contains("not recorded who");
        presence(number, "WKP", "WKQ");
        assertThat(voteRefused("WKP", number)).contains("2 of 4 seats were there and 3 are needed");
        presence(number, "WKP", "WKH", "WKR");
        assertThat(voteRefused("WKQ", number)).contains("WKQ was not at");
        assertThat(voteRefused("WKP", "DGB-2020-01-01")).startsWith("NOT_FOUND [input, meeting]");
        paper.done("castVote", with(Paperwork.in("WKQ"), "vote", "YES"));
        voted("WKP", number);
    }

    @Test
    void case23AVoteIsNotNamedAfterAMeetingThatDidNotSpeakOfIt() {
        paper.takenOverAt(ProjectStage.IN_REVIEW);
        String number = paperMeeting(DGB, 10, "Software");
        presence(number, "WKP", "WKQ", "WKH");
        assertThat(paper.refused(
                        "castVote",
                        with(
                                with(Paperwork.in("WKP"), "vote", "YES"),
                                "meeting",
                                number,
                                "effectiveOn",
                                today.minusDays(10).toString())))
                .contains("was not on the agenda");
    }

    @Test
    void case25LettersAreTheExecutiveBoardsAlone() {
        String number = paperMeeting(DGB, 10, "Software");
        assertThat(refused(
                        "recordPresence",
                        Map.of("meeting", number, "present", List.of("WKP"), "byLetter", List.of("WKQ"))))
                .startsWith("STATE [input, byLetter]");
        String executive = paperMeeting(EB, 10, "Software");
        assertThat(refused(
                        "recordPresence",
                        Map.of("meeting", executive, "present", List.of("WKP"), "byLetter", List.of("WKP"))))
                .startsWith("INVALID [input, present]")
                .contains("WKP is named twice");
    }

    @Test
    void case26ASeatVotesOnceAndNobodyVotesWhoIsNotThere() {
        String number = paperMeeting(DGB, 10, "Software");
        presence(number, "WKP", "WKQ", "WKH");
        Map<String, Object> decision = Map.of("meeting", number, "item", item(number));
        assertThat(refused(
                        "recordDecision", with(decision, "inFavor", List.of("WKP", "WKQ"), "against", List.of("WKP"))))
                .contains("WKP is named twice");
        assertThat(refused("recordDecision", with(decision, "inFavor", List.of("WKP", "WKR"))))
                .startsWith("STATE [input, inFavor]")
                .contains("WKR was not there");
        decided(number, item(number), "WKP", "WKQ", "WKH");
        assertThat(refused("recordDecision", with(decision, "against", List.of("WKP"))))
                .startsWith("STATE [input, item]")
                .contains("decided on it already");
    }

    @Test
    void case27ResidentsAdviseAndDecideNothing() {
        String number = paperMeeting(RAB, 10, "How to ask for consent");
        presence(number);
        assertThat(refused("recordDecision", Map.of("meeting", number, "item", item(number))))
                .startsWith("INVALID [input, note]");
        done("recordDecision", Map.of("meeting", number, "item", item(number), "note", "Ask in plain words."));
        assertThat(outcomes(number)).containsExactly("ADVICE");
    }

    @Test
    void case28MinutesAreOfAMeetingThatWasOpenedAndEndIt() {
        String number = paperMeeting(DGB, 10, "Software");
        Map<String, Object> minutes = Map.of("meeting", number, "text", "The software was spoken of.");
        assertThat(refused("keepMinutes", minutes)).startsWith("STATE [input, meeting]");
        presence(number, "WKP", "WKQ", "WKH");
        done("keepMinutes", minutes);
        read(number, GROUP).path("meeting.state").entity(String.class).isEqualTo("HELD");
        assertThat(refused("recordPresence", Map.of("meeting", number, "present", List.of("WKP", "WKR"))))
                .startsWith("STATE [input, meeting]");
        assertThat(refused("recordDecision", Map.of("meeting", number, "item", item(number))))
                .startsWith("STATE [input, meeting]");
        assertThat(refused("keepMinutes", with(minutes, "text", "Other words.")))
                .startsWith("INVALID [input, reason]");
        done("keepMinutes", with(minutes, "text", "Other words.", "reason", "A name was misspelled."));
        GraphQlTester.Response told = read(number, GROUP);
        told.path("meeting.minutes[*].text")
                .entityList(String.class)
                .containsExactly("Other words.", "The software was spoken of.");
        told.path("meeting.minutes[0].reason").entity(String.class).isEqualTo("A name was misspelled.");
    }

    @Test
    void case28WhatWasNotOpenedCanBeCanceledAndThenNothingIsDoneThere() {
        String number = called(DGB, today.plusDays(7), "Software");
        assertThat(refused("recordPresence", Map.of("meeting", number, "present", List.of("WKP"))))
                .startsWith("STATE [input, meeting]");
        assertThat(refused("cancelMeeting", Map.of("meeting", number, "reason", " ")))
                .startsWith("INVALID [input, reason]");
        done("cancelMeeting", Map.of("meeting", number, "reason", "A storm."));
        read(number, GROUP).path("meeting.canceledBecause").entity(String.class).isEqualTo("A storm.");
        assertThat(refused("cancelMeeting", Map.of("meeting", number, "reason", "Again.")))
                .startsWith("STATE");
        assertThat(refused("keepMinutes", Map.of("meeting", number, "text", "Nothing.")))
                .startsWith("STATE");
        assertThat(called(DGB, today.plusDays(7))).isEqualTo(number + "-2");
        String opened = paperMeeting(EB, 10, "Software");
        presence(opened, "WKP");
        assertThat(refused("cancelMeeting", Map.of("meeting", opened, "reason", "Late.")))
                .startsWith("STATE");
    }

    @Test
    void aBoardMeetsOnceADay() {
        called(DGB, today.plusDays(7));
        assertThat(refused("callMeeting", Map.of("body", DGB, "heldOn", today.plusDays(7))))
                .startsWith("STATE [input, heldOn]");
        called(EB, today.plusDays(7));
    }

    @Test
    void whatIsAskedTwiceUnderOneIdIsDoneOnce() {
        Map<String, Object> input =
                Map.of("body", DGB, "heldOn", today.plusDays(7).toString(), "actId", "call-once");
        assertThat(done("callMeeting", input)).isEqualTo(done("callMeeting", input));
        assertThat(refused("callMeeting", with(input, "place", "Elsewhere"))).startsWith("STATE [input, actId]");
    }

    @Test
    void theOperatingGroupIsToldExactlyWhatItWouldBeLetDo() {
        String coming = called(DGB, today.plusDays(7));
        String due = paperMeeting(EB, 5, "Software");
        assertThat(work(GROUP)).containsExactly("PRESENCE_TO_RECORD " + due);
        assertThat(work("bo;BOARD_MEMBER:EXECUTIVE_BOARD:WKP")).isEmpty();
        assertThat(refused("recordPresence", Map.of("meeting", coming, "present", List.of())))
                .startsWith("STATE");
        presence(due, "WKP");
        assertThat(work(GROUP)).containsExactly("MINUTES_TO_KEEP " + due);
        done("keepMinutes", Map.of("meeting", due, "text", "It was short."));
        assertThat(work(GROUP)).isEmpty();
    }

    @Test
    void itsTrailIsWholeAndLeavesOutWhatWasSaid() {
        String number = paperMeeting(DGB, 47, "Software");
        presence(number, "WKP", "WKQ", "WKH");
        done("keepMinutes", Map.of("meeting", number, "text", "A secret word."));
        graphQl.mutate()
                .header(TestCallers.HEADER, "aud;AUDITOR")
                .build()
                .document("query($id: ID!) { auditTrail(subject: $id) { nodes { action after } } }")
                .variable("id", "meeting-" + number.toLowerCase(Locale.ROOT))
                .execute()
                .path("auditTrail.nodes[*].action")
                .entityList(String.class)
                .satisfies(found -> assertThat(found)
                        .containsExactlyInAnyOrder("MEETING_CALLED", "PRESENCE_RECORDED", "MINUTES_KEPT"))
                .path("auditTrail.nodes[*].after")
                .entityList(String.class)
                .satisfies(after -> assertThat(after.toString()).doesNotContain("secret word"));
    }

    @Test
    void theMeetingsOfABoardAreTheLatestFirst() {
        String later = called(DGB, today.plusDays(14));
        String sooner = called(DGB, today.plusDays(7));
        called(EB, today.plusDays(7));
        GraphQlTester.Response first = graphQl.document(
                        "{ meetings(body: \"DATA_GOVERNING_BOARD\", first: 1) { totalCount nodes { number } pageInfo { endCursor hasNextPage } } }")
                .execute();
        first.path("meetings.nodes[*].number").entityList(String.class).containsExactly(later);
        first.path("meetings.totalCount").entity(Integer.class).isEqualTo(2);
        String cursor =
                first.path("meetings.pageInfo.endCursor").entity(String.class).get();
        graphQl.document(
                        "query($after: String) { meetings(body: \"DATA_GOVERNING_BOARD\", after: $after) { nodes { number } pageInfo { hasNextPage } } }")
                .variable("after", cursor)
                .execute()
                .path("meetings.nodes[*].number")
                .entityList(String.class)
                .containsExactly(sooner);
    }

    private List<String> work(String caller) {
        return graphQl
                .mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document(
                        "{ viewer { work(kinds: [PRESENCE_TO_RECORD, MINUTES_TO_KEEP]) { nodes { kind subject { name } } } } }")
                .execute()
                .path("viewer.work.nodes")
                .entityList(Map.class)
                .get()
                .stream()
                .map(item -> item.get("kind") + " " + nameIn(item.get("subject")))
                .toList();
    }

    private static String nameIn(@Nullable Object subject) {
        return String.valueOf(subject instanceof Map<?, ?> named ? named.get("name") : null);
    }

    private String call(Map<String, ?> input) {
        return String.valueOf(done("callMeeting", input).get("number"));
    }

    private String called(String body, LocalDate day, String... points) {
        return call(Map.of("body", body, "heldOn", day, "points", List.of(points)));
    }

    /** A meeting of today of which notice was given a week ago. */
    private String calledToday(String body, String... points) {
        return call(Map.of("body", body, "heldOn", today, "noticeOn", today.minusDays(7), "points", List.of(points)));
    }

    /** A meeting that was held before it is entered, with the notice it needs. */
    private String paperMeeting(String body, int daysAgo, String... points) {
        LocalDate day = today.minusDays(daysAgo);
        return call(Map.of("body", body, "heldOn", day, "noticeOn", day.minusDays(7), "points", List.of(points)));
    }

    private void presence(String number, String... codes) {
        done("recordPresence", Map.of("meeting", number, "present", List.of(codes)));
    }

    private void decided(String number, String item, String... inFavor) {
        done("recordDecision", Map.of("meeting", number, "item", item, "inFavor", List.of(inFavor)));
    }

    private void voted(String agency, String meeting) {
        paper.done("castVote", vote(agency, meeting));
    }

    private String voteRefused(String agency, String meeting) {
        return paper.refused("castVote", vote(agency, meeting));
    }

    private Map<String, Object> vote(String agency, String meeting) {
        return with(Paperwork.in(agency), "vote", "YES", "meeting", meeting, "effectiveOn", today.toString());
    }

    private static List<String> codes(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    private String item(String number) {
        return items(number).getFirst();
    }

    private List<String> items(String number) {
        return read(number, GROUP)
                .path("meeting.agenda[*].id")
                .entityList(String.class)
                .get();
    }

    private List<String> outcomes(String number) {
        return read(number, GROUP)
                .path("meeting.decisions[*].outcome")
                .entityList(String.class)
                .get();
    }

    private GraphQlTester.Response read(String number, String caller) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document("query($number: String!) { meeting(number: $number) { " + SHOWN + " } }")
                .variable("number", number)
                .execute();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> done(String mutation, Map<String, ?> input) {
        Map<String, Object> payload = ask(GROUP, mutation, input);
        assertThat(payload.get("userErrors")).as(mutation).isEqualTo(List.of());
        return (Map<String, Object>) Objects.requireNonNull(payload.get("meeting"));
    }

    private String refused(String mutation, Map<String, ?> input) {
        return refusedTo(GROUP, mutation, input);
    }

    private String refusedTo(String caller, String mutation, Map<String, ?> input) {
        String before = paper.auditHead();
        Map<String, Object> payload = ask(caller, mutation, input);
        assertThat(paper.auditHead()).isEqualTo(before);
        Map<?, ?> error = (Map<?, ?>) ((List<?>) Objects.requireNonNull(payload.get("userErrors"))).getFirst();
        return "%s %s: %s".formatted(error.get("code"), error.get("field"), error.get("message"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> ask(String caller, String mutation, Map<String, ?> input) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        return graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document(
                        "mutation($input: %sInput!) { %s(input: $input) { meeting { number } userErrors { code field message } } }"
                                .formatted(type, mutation))
                .variable("input", input)
                .execute()
                .path(mutation)
                .entity(Map.class)
                .get();
    }
}
