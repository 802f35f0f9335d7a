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
class OffersTests {

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
    OffersTests(HttpGraphQlTester graphQl, Neo4jClient graph, Clock clock) {
        this.graphQl = graphQl;
        this.clock = clock;
        this.paper = new Paperwork(graphQl, graph);
    }

    @BeforeEach
    void aProjectInWhichNothingWasDone() {
        paper.forgetWhatWasDoneInTheProject();
    }

    @Test
    void offersExactlyWhatIsAcceptedWhereNothingWasDone() {
        assertThat(offeredButRefusedOrTheOtherWayRound(() -> {})).isEmpty();
    }

    @Test
    void offersExactlyWhatIsAcceptedOnceMatchingIsConfirmedAndResultsAreReviewed() {
        assertThat(offeredButRefusedOrTheOtherWayRound(() -> {
                    paper.done("confirmMatching", in("WKH"));
                    paper.done("attestOwnLinkDestroyed", in("WKQ"));
                    paper.done("recordPublicationReview", in("WKP"));
                    paper.done("recordPublicationReview", in("WKQ"));
                }))
                .isEmpty();
    }

    @Test
    void tellsWhichActsMayBeVoided() {
        String vote = paper.done("castVote", with(in("WKP"), "vote", "NO"));
        String confirmed = paper.done("confirmMatching", in("WKH"));
        assertThat(offers("BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP")).contains("voidAct WKP [" + vote + "]");
        assertThat(offers("HUB_OPERATOR")).contains("voidAct WKH [" + confirmed + "]");
        paper.done("voidAct", with(in("WKP"), "act", vote, "note", "A slip."));
        assertThat(offers("BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP")).noneMatch(offer -> offer.contains(vote));
    }

    @Test
    void offersNothingToAStranger() {
        assertThat(offers(null)).isEmpty();
    }

    private List<String> offeredButRefusedOrTheOtherWayRound(Runnable before) {
        List<String> wrong = new ArrayList<>();
        before.run();
        for (String roles : CALLERS) {
            List<String> offers = offers(roles);
            for (String act : ACTS) {
                for (String agency : AGENCIES) {
                    boolean offered = offers.contains(act + " " + agency + " []");
                    boolean accepted = accepts(act, agency, roles);
                    if (offered != accepted) {
                        wrong.add(roles + ": " + act + " " + agency + (offered ? " was offered" : " was not offered"));
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

    private List<String> offers(@Nullable String roles) {
        return as(roles)
                .document("{ projectOffers(project: \"WK-1\") { act agency { code } concerns } }")
                .execute()
                .path("projectOffers")
                .entityList(Told.class)
                .get()
                .stream()
                .map(told -> told.act() + " " + told.agency().code() + " " + told.concerns())
                .toList();
    }

    private HttpGraphQlTester as(@Nullable String roles) {
        String caller = roles == null ? "nobody" : "somebody-" + UUID.randomUUID() + ";" + roles;
        return graphQl.mutate().header(TestCallers.HEADER, caller).build();
    }

    private record Told(String act, Coded agency, List<String> concerns) {}

    private record Coded(String code) {}
}
