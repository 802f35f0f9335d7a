package charteroak.agreements.negotiation;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class LicenseTests {

    private final HttpGraphQlTester graphQl;
    private final Paperwork paper;

    @Autowired
    LicenseTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void namesUsersAndKeepsWhatTheySigned() {
        String number = paper.license();
        String user = paper.done(
                "nameLicensedUser",
                Map.of("agreement", number, "name", "A. Analyst", "organisation", "Work", "stateEmployee", true));
        Map<String, Object> input = with(on(number, "WKR"), "user", user);
        paper.done("recordNda", input);
        paper.done("recordAcknowledgement", input);
        paper.done("grantUserAccess", input);
        assertThat(paper.refused("recordNda", input)).startsWith("STATE").contains("non-disclosure agreement");
        assertThat(paper.refused("grantUserAccess", input)).startsWith("STATE");
        paper.done("endUserAccess", with(input, "effectiveOn", "2020-04-01"));
        Map<?, ?> agreement = graphQl.document(
                        "query($number: String!) { agreement(number: $number) { users { id name stateEmployee } acts { kind user { id } } } }")
                .variable("number", number)
                .execute()
                .path("agreement")
                .entity(Map.class)
                .get();
        assertThat(agreement.get("users"))
                .isEqualTo(List.of(Map.of("id", user, "name", "A. Analyst", "stateEmployee", true)));
        assertThat(String.valueOf(agreement.get("acts"))).contains("kind=ACCESS_ENDED, user={id=" + user);
    }

    @Test
    void givesAccessOnlyToUsersItNames() {
        String number = paper.license();
        assertThat(paper.refused("grantUserAccess", with(on(number, "WKR"), "user", "user-none")))
                .startsWith("NOT_FOUND [input, user]");
        assertThat(paper.refused(
                        "nameLicensedUser", Map.of("agreement", "WK-EMOU", "name", "A", "stateEmployee", false)))
                .startsWith("STATE [input, agreement]");
        assertThat(paper.refused("nameLicensedUser", Map.of("agreement", number, "name", " ", "stateEmployee", false)))
                .startsWith("INVALID [input, name]");
    }

    @Test
    void recordsWhatTheReviewBoardDetermined() {
        String number = paper.license();
        Map<String, Object> input = with(on(number, "WKR"), "determination", "EXPEDITED", "until", "2021-02-28");
        paper.done("recordIrbDetermination", input);
        assertThat(paper.refused("recordIrbDetermination", with(input, "until", "2020-02-28")))
                .startsWith("INVALID [input, until]");
        assertThat(paper.refused("recordIrbDetermination", with(input, "determination", "NOT_REQUIRED", "until", null)))
                .startsWith("INVALID [input, note]");
        assertThat(paper.refused("recordIrbDetermination", with(input, "determination", "DISAPPROVED")))
                .startsWith("INVALID [input, until]");
        assertThat(paper.refused("recordIrbDetermination", with(input, "effectiveOn", "2190-01-01", "until", null)))
                .startsWith("INVALID [input, effectiveOn]");
        assertThat(paper.refused("recordIrbDetermination", with(input, "agreement", paper.executed(), "by", "WKP")))
                .startsWith("STATE [input, agreement]")
                .contains("is a data sharing agreement");
    }

    @Test
    void letsOnlyTheLicenseeCertifyDestructionAndOnce() {
        String number = paper.license();
        paper.done("terminateAgreement", with(on(number, "WKR"), "effectiveOn", "2020-06-01"));
        assertThat(paper.refused("certifyDestruction", with(on(number, "WKH"), "effectiveOn", "2020-06-05")))
                .startsWith("STATE [input, by]");
        paper.done("certifyDestruction", with(on(number, "WKR"), "effectiveOn", "2020-06-05"));
        assertThat(paper.refused("certifyDestruction", with(on(number, "WKR"), "effectiveOn", "2020-06-06")))
                .startsWith("STATE");
    }
}
