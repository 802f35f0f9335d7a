package charteroak.judgement.plan;

import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.OwnGraphTest;
import charteroak.SetClock;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The past days of a plan, in a catalog where everything was done through GraphQL on the day it tells. */
@OwnGraphTest
@AutoConfigureHttpGraphQlTester
@Import({TestCallers.class, PlanPastDaysTests.DayByDay.class})
class PlanPastDaysTests {

    private static final String PLAN = """
            query($draft: RequestDraft!) { plan(draft: $draft) {
              pastDays { median eightieth untold }
              acts { mutation by { code } pastDays { leg agency { code } cases median eightieth } } } }
            """;

    private final HttpGraphQlTester graphQl;
    private final SetClock clock;
    private final Paperwork paper;

    @Autowired
    PlanPastDaysTests(HttpGraphQlTester graphQl, Neo4jClient graph, SetClock clock) {
        this.graphQl = graphQl;
        this.clock = clock;
        this.paper = new Paperwork(graphQl, graph);
        graph.query("""
                        MATCH (dataset:Dataset), (class:ProtectionClass {id: 'class-work'})
                        MERGE (dataset)-[:PROTECTED_BY]->(class)
                        """).run();
    }

    /**
     * Of WKP and of the Hub there are at least five signatures, so their own are told; of WKQ and WKR everybody's are. One after the
     * other, WKQ's affirmation and signature take longest. Of nine acts some case tells.
     */
    @Test
    void areThoseOfTheActsThatWereRecorded() {
        List.of("WKP", "WKQ", "WKH", "WKR").forEach(agency -> paper.done("signAgreement", on("WK-EMOU", agency)));
        votesAfter("WKP", 12);
        votesAfter("WKQ", 25);
        shared("WKP", 10, 5, 12);
        shared("WKP", 20, 6, 14);
        shared("WKP", 30, 7, 16);
        shared("WKP", 40, 8, 18);
        shared("WKP", 50, 9, 20);
        shared("WKQ", 90, 3, 22);
        clock.pass(Duration.ofDays(1));
        Response plan = graphQl.document(PLAN)
                .variable(
                        "draft",
                        Map.of(
                                "wantedOn",
                                today(),
                                "users",
                                List.of(Map.of("name", "Pat Planned", "stateEmployee", true)),
                                "request",
                                request()))
                .execute();
        List<String> told = acts(plan).stream()
                .filter(act -> act.pastDays() != null)
                .map(PlanPastDaysTests::line)
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "castVote WKP: VOTE of all, 2 cases, 12 and 25 days",
                        "castVote WKQ: VOTE of all, 2 cases, 12 and 25 days",
                        "affirmSchedule WKP: AFFIRMATION of WKP, 5 cases, 30 and 40 days",
                        "affirmSchedule WKQ: AFFIRMATION of all, 6 cases, 30 and 50 days",
                        "signAgreement WKP: SIGNATURE of WKP, 5 cases, 7 and 8 days",
                        "signAgreement WKQ: SIGNATURE of all, 12 cases, 9 and 18 days",
                        "signAgreement WKH: SIGNATURE of WKH, 6 cases, 16 and 20 days",
                        "signAgreement WKR: SIGNATURE of all, 12 cases, 9 and 18 days",
                        "signAgreement WKH: SIGNATURE of WKH, 6 cases, 16 and 20 days",
                        "grantUserAccess WKR: ACCESS of all, 0 cases, null and null days",
                        "recordNda WKR: NON_DISCLOSURE of all, 0 cases, null and null days",
                        "recordAcknowledgement WKR: ACKNOWLEDGMENT of all, 0 cases, null and null days");
        assertThat(acts(plan).stream().map(Act::mutation)).contains("draftAgreement");
        plan.path("plan.pastDays")
                .entity(Together.class)
                .isEqualTo(new Together(30 + 9, 50 + 18, acts(plan).size() - 9));
    }

    /** Votes some days after the request was received, of which none has passed before the first vote. */
    private void votesAfter(String agency, int days) {
        passUntil(DayByDay.RECEIVED.plusDays(days));
        paper.done("castVote", with(Paperwork.in(agency), "effectiveOn", today(), "vote", "YES"));
    }

    /** Drafts an agreement, has it affirmed after some days, signed by its provider some days later and by the Hub some days after the draft, and ends it. */
    private void shared(String provider, int affirmedAfter, int signedAfterThat, int signedByHubAfter) {
        clock.pass(Duration.ofDays(1));
        String number = "PAST-" + today();
        LocalDate drafted = LocalDate.now(clock);
        String element = provider.equals("WKP") ? "element-work-p-1" : "element-work-q-1";
        paper.done(
                "draftAgreement",
                with(
                        Paperwork.sharingInput(number),
                        "effectiveOn",
                        today(),
                        "parties",
                        List.of(
                                Map.of("role", "PROVIDER", "agency", provider),
                                Map.of("role", "HUB", "agency", "WKH"))));
        paper.done(
                "addSchedule",
                Map.of("agreement", number, "schedule", Paperwork.schedule(provider, element), "actId", "first"));
        int signedAfter = affirmedAfter + signedAfterThat;
        for (int day = 0; day <= Math.max(signedAfter, signedByHubAfter); day++) {
            passUntil(drafted.plusDays(day));
            if (day == affirmedAfter) {
                paper.done("affirmSchedule", with(on(number, provider), "schedule", paper.scheduleOf(number)));
            }
            if (day == signedAfter) {
                paper.done("signAgreement", on(number, provider));
            }
            if (day == signedByHubAfter) {
                paper.done("signAgreement", on(number, "WKH"));
            }
        }
        paper.done("terminateAgreement", with(on(number, "WKH"), "note", "It is over."));
    }

    private void passUntil(LocalDate day) {
        while (LocalDate.now(clock).isBefore(day)) {
            clock.pass(Duration.ofDays(1));
        }
    }

    private Map<String, Object> on(String number, String by) {
        return with(Paperwork.on(number, by), "effectiveOn", today());
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static Map<String, Object> request() {
        return Map.of(
                "recipient",
                "WKR",
                "purpose",
                "EVALUATION",
                "topic",
                "Work",
                "uses",
                List.of(
                        Map.of("element", "element-work-p-1", "use", "PAYLOAD"),
                        Map.of("element", "element-work-q-1", "use", "PAYLOAD")));
    }

    private static List<Act> acts(Response plan) {
        return plan.path("plan.acts").entityList(Act.class).get();
    }

    private static String line(Act act) {
        Past past = Objects.requireNonNull(act.pastDays());
        return "%s %s: %s of %s, %d cases, %s and %s days"
                .formatted(
                        act.mutation(),
                        act.by().code(),
                        past.leg(),
                        past.agency() == null ? "all" : past.agency().code(),
                        past.cases(),
                        past.median(),
                        past.eightieth());
    }

    private record Act(String mutation, Coded by, @Nullable Past pastDays) {}

    private record Past(
            String leg,
            @Nullable Coded agency,
            int cases,
            @Nullable Integer median,
            @Nullable Integer eightieth) {}

    private record Coded(String code) {}

    private record Together(int median, int eightieth, int untold) {}

    /** A clock that goes on only when it is told to, from the day on which the project's request was received. */
    static class DayByDay {

        static final LocalDate RECEIVED = LocalDate.of(2020, 1, 15);

        @Bean
        @Primary
        SetClock dayByDay() {
            return new SetClock(Instant.parse("2020-01-15T17:00:00Z"));
        }
    }
}
