package charteroak.agreements.stage;

import static charteroak.agreements.negotiation.Paperwork.sharingInput;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Where a project stands as days pass on which nobody does anything. */
@OwnGraphTest
@AutoConfigureHttpGraphQlTester
@Import({TestCallers.class, StageDaysTests.DayByDay.class})
class StageDaysTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final SetClock clock;
    private final Paperwork paper;

    @Autowired
    StageDaysTests(HttpGraphQlTester graphQl, Neo4jClient graph, SetClock clock) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.clock = clock;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void verificationFindsNothingOfAProjectWhoseLastSignatureTakesEffectMeanwhile() {
        String project = collectingSignatures();
        assertThat(findings()).isEmpty();
        clock.pass(Duration.ofDays(5));
        assertThat(findings()).as("once the signature has taken effect").isEmpty();
        run("MATCH (project:Project {number: '%s'}) SET project.stage = 'ANALYSIS'".formatted(project));
        assertThat(findings()).singleElement().asString().contains("does not stand where its acts put it");
        run(
                "MATCH (project:Project {number: '%s'}) SET project.stage = 'AGREEMENT_DRAFTING', project.stageAsOf = date('2026-01-01') REMOVE project.stageSince"
                        .formatted(project));
        assertThat(findings())
                .as("as of a day before the last signature was recorded")
                .singleElement()
                .asString()
                .contains("does not stand where its acts put it");
        run(
                "MATCH (project:Project {number: '%1$s'}) SET project.stage = 'SIGNATURE_COLLECTION', project.stageAsOf = date('%2$s'), project.stageSince = date('%2$s')"
                        .formatted(project, day(-5)));
        assertThat(findings()).isEmpty();
    }

    /** A project whose agreement everybody has signed, the last of them for the day after tomorrow. */
    private String collectingSignatures() {
        String project = taken("AGREEMENT_DRAFTING");
        String sharing = "WK-" + project;
        paper.done("draftAgreement", with(sharingInput(sharing), "reliedOnBy", List.of(project)));
        paper.done(
                "addSchedule",
                Map.of(
                        "agreement",
                        sharing,
                        "schedule",
                        Paperwork.schedule("WKP", "element-work-p-1"),
                        "actId",
                        "first"));
        paper.done("affirmSchedule", with(on(sharing, "WKP"), "schedule", paper.scheduleOf(sharing)));
        paper.done("sendForSignature", in(project, "WKH"));
        paper.done("signAgreement", on(sharing, "WKP"));
        paper.done("signAgreement", with(on(sharing, "WKH"), "effectiveOn", day(2)));
        assertThat(stage(project)).isEqualTo("SIGNATURE_COLLECTION");
        return project;
    }

    /** A project of WKR for data of WKP, handed over at a stage. */
    private String taken(String stage) {
        String project = "D-" + UUID.randomUUID().toString().substring(0, 8);
        graph.query("""
                        MATCH (recipient:Agency {code: 'WKR'}), (element:DataElement {id: 'element-work-p-1'})
                        CREATE (project:Project {id: 'project-' + toLower($number), number: $number, title: 'Days', summary: 'Days.',
                                                 purpose: 'EVALUATION', stage: $stage, illustrative: true})-[:RECIPIENT]->(recipient)
                        CREATE (request:Request {id: 'request-' + toLower($number), number: $number, type: 'INITIAL', receivedOn: date('2020-01-15')})
                        CREATE (request)-[:BECOMES]->(project)
                        CREATE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(element)
                        """).bindAll(Map.of("number", project, "stage", stage)).run();
        return project;
    }

    private Map<String, Object> on(String agreement, String by) {
        return with(Paperwork.on(agreement, by), "effectiveOn", day(0));
    }

    private Map<String, Object> in(String project, String by) {
        return with(Paperwork.in(by), "project", project, "effectiveOn", day(0));
    }

    private String day(int ahead) {
        return LocalDate.now(clock).plusDays(ahead).toString();
    }

    private String stage(String project) {
        return graphQl.document("query($number: String!) { project(number: $number) { stage } }")
                .variable("number", project)
                .execute()
                .path("project.stage")
                .entity(String.class)
                .get();
    }

    private List<String> findings() {
        return graphQl
                .document("mutation { verifyAuditTrail { findings { kind thing message } userErrors { message } } }")
                .execute()
                .path("verifyAuditTrail.findings")
                .entityList(Map.class)
                .get()
                .stream()
                .map(finding ->
                        "%s %s: %s".formatted(finding.get("kind"), finding.get("thing"), finding.get("message")))
                .filter(finding -> finding.contains("project-d-"))
                .toList();
    }

    private void run(String query) {
        graph.query(query).run();
    }

    static class DayByDay {

        @Bean
        @Primary
        SetClock dayByDay() {
            return new SetClock(Instant.parse("2026-03-02T17:00:00Z"));
        }
    }
}
