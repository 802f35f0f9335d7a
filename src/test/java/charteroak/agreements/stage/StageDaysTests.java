package charteroak.agreements.stage;

import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.OwnGraphTest;
import charteroak.SetClock;
import charteroak.TestCallers;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.negotiation.Paperwork;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
    private final StageTurn turn;

    @Autowired
    StageDaysTests(HttpGraphQlTester graphQl, Neo4jClient graph, SetClock clock, StageTurn turn) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.clock = clock;
        this.turn = turn;
        this.paper = new Paperwork(graphQl, graph);
    }

    @BeforeEach
    void theDayHasTurned() {
        turn.now();
    }

    @Test
    void aSignatureTakesEffectAndALicenseEndsWithoutAnotherAct() {
        String signing = collectingSignatures();
        String inUse = licensed("ANALYSIS", 3);
        String longer = licensed("PUBLISHED", 30);
        assertThat(turn.now()).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(turn.now()).containsExactly(id(signing));
        assertThat(stage(signing)).isEqualTo("DSA_EXECUTED");
        clock.pass(Duration.ofDays(1));
        assertThat(turn.now()).as("on the last day of the license").isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(turn.now()).containsExactly(id(inUse));
        assertThat(stage(inUse)).isEqualTo("DESTRUCTION_DUE");
        assertThat(stage(longer)).isEqualTo("PUBLISHED");
        assertThat(turn.now()).isEmpty();
        assertThat(findings()).isEmpty();
        assertThat(paper.refused("submitOutput", in(inUse, "WKR"))).contains("destruction due");
    }

    @Test
    void whatTheCalendarDidIsToldToNobodyAsAnAct() {
        String inUse = licensed("ANALYSIS", 1);
        turn.now();
        String head = paper.auditHead();
        clock.pass(Duration.ofDays(2));
        turn.now();
        assertThat(stage(inUse)).isEqualTo("DESTRUCTION_DUE");
        assertThat(paper.auditHead()).isEqualTo(head);
    }

    @Test
    void whatASeedHandsOverMovesOnlyWithDaysAfterTheServerFirstSawIt() {
        String inUse = seeded(1);
        String ended = seeded(-1);
        assertThat(turn.now()).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(turn.now()).containsExactly(id(inUse));
        assertThat(stage(inUse)).isEqualTo("DESTRUCTION_DUE");
        assertThat(stage(ended)).isEqualTo("ANALYSIS");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aLicenseThatIsEndedForALaterDayEndsOnThatDay() {
        String inUse = licensed("ANALYSIS", 30);
        paper.done(
                "terminateAgreement",
                with(on("L-" + inUse, "WKH"), "effectiveOn", day(2), "note", "No longer needed."));
        assertThat(stage(inUse)).isEqualTo("ANALYSIS");
        clock.pass(Duration.ofDays(2));
        assertThat(turn.now()).containsExactly(id(inUse));
        paper.done("certifyDestruction", on("L-" + inUse, "WKR"));
        assertThat(stage(inUse)).isEqualTo("DESTRUCTION_CERTIFIED");
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
        paper.done(
                "draftAgreement",
                with(sharingInput(sharing), "reliedOnBy", List.of(project), "terms", Paperwork.STATED));
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

    /** A project handed over at a stage with a license that ends some days ahead, signed by all today. */
    private String licensed(String stage, int lastDay) {
        String project = taken(stage);
        String license = "L-" + project;
        paper.done(
                "draftAgreement",
                with(
                        sharingInput(license),
                        "kind",
                        "DUL",
                        "scope",
                        null,
                        "under",
                        List.of(paper.sharing()),
                        "licenses",
                        project,
                        "termTo",
                        day(lastDay),
                        "parties",
                        List.of(Map.of("role", "LICENSEE", "agency", "WKR"), Map.of("role", "HUB", "agency", "WKH"))));
        Map<String, Object> spanning = with(Paperwork.schedule("WKP", "element-work-p-1"), "provider", null);
        paper.done("addSchedule", Map.of("agreement", license, "schedule", spanning, "actId", "first"));
        paper.done("signAgreement", on(license, "WKR"));
        paper.done("signAgreement", on(license, "WKH"));
        assertThat(stage(project)).isEqualTo(stage);
        return project;
    }

    /** A project in analysis under a license, both of which were there before the server was. */
    private String seeded(int lastDay) {
        String project = taken("ANALYSIS");
        graph.query("""
                        MATCH (project:Project {number: $number}), (recipient:Agency {code: 'WKR'})
                        CREATE (license:Agreement {id: 'agreement-l-' + toLower($number), number: 'L-' + $number, kind: 'DUL', title: 'Days',
                                                   illustrative: true, termTo: date($termTo), stamp: randomUUID()})-[:LICENSES]->(project)
                        CREATE (license)-[:PARTY {role: 'LICENSEE'}]->(recipient)
                        CREATE (act:Act {id: 'act-l-' + toLower($number), kind: 'SIGNED', effectiveOn: date('2025-01-02'),
                                         recordedAt: datetime('2025-01-02T12:00:00Z')})-[:ON]->(license)
                        CREATE (act)-[:BY]->(recipient)
                        """)
                .bindAll(Map.of("number", project, "termTo", day(lastDay)))
                .run();
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

    private static ProjectId id(String project) {
        return new ProjectId("project-" + project.toLowerCase(Locale.ROOT));
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
                .filter(finding -> finding.contains("project-d-") && !finding.startsWith("UNRECORDED"))
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
