package charteroak.agreements.request;

import static charteroak.agreements.negotiation.Paperwork.in;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class OpenProjectActsTests {

    private static final List<String> ACTS = List.of(
            "castVote",
            "confirmMatching",
            "certifyInputsDestroyed",
            "attestOwnLinkDestroyed",
            "releaseCrosswalk",
            "recordPublicationReview",
            "recordPublication");
    private static final List<String> AGENCIES = List.of("WKP", "WKQ", "WKH", "WKR");
    private static final List<String> CALLERS = List.of(
            "HUB_OPERATOR",
            "BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP",
            "STEWARD:WKQ",
            "REQUESTER:WKR",
            "OPERATING_GROUP;REQUESTER:WKR",
            "AUDITOR");

    private final HttpGraphQlTester graphQl;
    private final Paperwork paper;
    private final Clock clock;

    @Autowired
    OpenProjectActsTests(HttpGraphQlTester graphQl, Neo4jClient graph, Clock clock) {
        this.graphQl = graphQl;
        this.clock = clock;
        this.paper = new Paperwork(graphQl, graph);
    }

    @BeforeEach
    void aProjectInWhichNothingWasDone() {
        paper.forgetWhatWasDoneInTheProject();
    }

    @Test
    void areExactlyThoseAcceptedWhereNothingWasDone() {
        assertThat(openButRefusedOrTheOtherWayRound(() -> {})).isEmpty();
    }

    @Test
    void areExactlyThoseAcceptedOnceMatchingIsConfirmedAndResultsAreReviewed() {
        assertThat(openButRefusedOrTheOtherWayRound(() -> {
                    paper.done("confirmMatching", in("WKH"));
                    paper.done("attestOwnLinkDestroyed", in("WKQ"));
                    paper.done("recordPublicationReview", in("WKP"));
                    paper.done("recordPublicationReview", in("WKQ"));
                }))
                .isEmpty();
    }

    @Test
    void tellWhichActsMayBeVoided() {
        String vote = paper.done("castVote", with(in("WKP"), "vote", "NO"));
        String confirmed = paper.done("confirmMatching", in("WKH"));
        assertThat(open("BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP")).contains("voidAct WKP " + vote);
        assertThat(open("HUB_OPERATOR")).contains("voidAct WKH " + confirmed);
        paper.done("voidAct", with(in("WKP"), "act", vote, "note", "A slip."));
        assertThat(open("BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP")).noneMatch(open -> open.contains(vote));
    }

    @Test
    void areNoneForAStranger() {
        assertThat(open(null)).isEmpty();
    }

    private List<String> openButRefusedOrTheOtherWayRound(Runnable before) {
        List<String> wrong = new ArrayList<>();
        before.run();
        for (String roles : CALLERS) {
            List<String> open = open(roles);
            for (String act : ACTS) {
                for (String agency : AGENCIES) {
                    boolean told = open.contains(act + " " + agency);
                    boolean accepted = accepts(act, agency, roles);
                    if (told != accepted) {
                        wrong.add(roles + ": " + act + " " + agency + (told ? " was told" : " was not told"));
                    }
                    if (accepted) {
                        paper.forgetWhatWasDoneInTheProject();
                        before.run();
                    }
                }
            }
        }
        return wrong;
    }

    private boolean accepts(String act, String agency, String roles) {
        String type = act.substring(0, 1).toUpperCase(Locale.ROOT) + act.substring(1);
        Map<String, Object> input =
                with(in(agency), "effectiveOn", LocalDate.now(clock).toString(), "vote", voteOf(act));
        return as(roles)
                .document(
                        "mutation($input: %sInput!) { %s(input: $input) { userErrors { code } } }".formatted(type, act))
                .variable("input", input)
                .execute()
                .path(act + ".userErrors")
                .entityList(Object.class)
                .get()
                .isEmpty();
    }

    private static @Nullable String voteOf(String act) {
        return act.equals("castVote") ? "YES" : null;
    }

    private List<String> open(@Nullable String roles) {
        return as(roles)
                .document("{ project(number: \"WK-1\") { openActs { act by { code } voids { id } } } }")
                .execute()
                .path("project.openActs")
                .entityList(Told.class)
                .get()
                .stream()
                .map(told -> told.act() + " " + told.by().code()
                        + (told.voids() == null ? "" : " " + told.voids().id()))
                .toList();
    }

    private HttpGraphQlTester as(@Nullable String roles) {
        String caller = roles == null ? "nobody" : "somebody-" + UUID.randomUUID() + ";" + roles;
        return graphQl.mutate().header(TestCallers.HEADER, caller).build();
    }

    private record Told(String act, Coded by, @Nullable Identified voids) {}

    private record Coded(String code) {}

    private record Identified(String id) {}
}
