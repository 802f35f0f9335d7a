package charteroak.agreements.negotiation;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The acts an agreement tells as open are those that are accepted when they are done. */
@GraphTest
class OpenActsTests {

    private static final String HEADS =
            "heads;BOARD_MEMBER:EXECUTIVE_BOARD:WKP;BOARD_MEMBER:EXECUTIVE_BOARD:WKH;BOARD_MEMBER:EXECUTIVE_BOARD:WKQ";
    private static final String COUNSEL = "counsel;COUNSEL:WKP";
    private static final List<String> PLAIN =
            List.of("signAgreement", "suspendAgreement", "reinstateAgreement", "terminateAgreement", "withdrawParty");

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;
    private final Clock clock;

    @Autowired
    OpenActsTests(HttpGraphQlTester graphQl, Neo4jClient graph, Clock clock) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.clock = clock;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void areThePlainActsThatAreAcceptedWhenTheyAreDone() {
        Paperwork heads = new Paperwork(as(HEADS), graph);
        for (Supplier<String> made : List.<Supplier<String>>of(paper::sharing, paper::executed, this::suspended)) {
            Set<String> accepted = new HashSet<>();
            for (String act : PLAIN) {
                for (String by : List.of("WKP", "WKH", "WKQ")) {
                    Map<String, Object> input = with(
                            on(made.get(), by),
                            "effectiveOn",
                            LocalDate.now(clock).toString());
                    if (List.of().equals(heads.ask(act, input).get("userErrors"))) {
                        accepted.add(act + " " + by);
                    }
                }
            }
            Set<String> open = new HashSet<>(open(made.get(), HEADS));
            open.removeIf(each -> !PLAIN.contains(each.split(" ")[0]));
            assertThat(open).isEqualTo(accepted);
        }
    }

    @Test
    void tellCounselOfTheSchedulesToAffirmAndThenOfTheAffirmationToWithdraw() {
        String number = paper.sharing();
        assertThat(open(number, COUNSEL))
                .contains("affirmSchedule WKP", "declineAffirmation WKP")
                .doesNotContain("withdrawAffirmation WKP");
        paper.done("affirmSchedule", with(on(number, "WKP"), "schedule", paper.scheduleOf(number)));
        assertThat(open(number, COUNSEL))
                .contains("withdrawAffirmation WKP")
                .doesNotContain("affirmSchedule WKP", "declineAffirmation WKP");
    }

    @Test
    void tellOfAnAmendmentThatWaitsForASignature() {
        String number = paper.executed();
        paper.done(
                "amendAgreement",
                with(
                        on(number, "WKP"),
                        "terms",
                        List.of(Map.of("code", "AUTHORIZED_REPRESENTATIVE", "text", "Ann Example"))));
        assertThat(open(number, HEADS)).contains("signAgreement WKH").doesNotContain("signAgreement WKP");
    }

    @Test
    void areNoneForSomebodyWhoMayDoNothingHere() {
        assertThat(open(paper.sharing(), "nobody")).isEmpty();
        assertThat(open(paper.sharing(), "other;COUNSEL:WKR")).isEmpty();
    }

    private String suspended() {
        String number = paper.executed();
        paper.done("suspendAgreement", on(number, "WKH"));
        return number;
    }

    /** What is open to a caller, as "act agency". */
    private List<String> open(String number, String caller) {
        return as(caller)
                .document("query($number: String!) { agreement(number: $number) { openActs { act by { code } } } }")
                .variable("number", number)
                .execute()
                .path("agreement.openActs")
                .entityList(Map.class)
                .get()
                .stream()
                .map(open -> "%s %s"
                        .formatted(
                                open.get("act"),
                                Objects.requireNonNull((Map<?, ?>) open.get("by"))
                                        .get("code")))
                .toList();
    }

    private HttpGraphQlTester as(String caller) {
        return graphQl.mutate().header(TestCallers.HEADER, caller).build();
    }
}
