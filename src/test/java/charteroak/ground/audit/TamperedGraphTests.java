package charteroak.ground.audit;

import static charteroak.agreements.negotiation.Paperwork.in;
import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.agreements.project.ProjectStage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.util.ReflectionTestUtils;

/** Somebody holds the database and alters what no hash seals, or cuts the chain off so that what is left of it is whole. */
@GraphTest
class TamperedGraphTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final SeenHead seen;
    private final Paperwork paper;
    private final Trail trail;

    @Autowired
    TamperedGraphTests(HttpGraphQlTester graphQl, Neo4jClient graph, SeenHead seen) {
        this.seen = seen;
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
        this.trail = new Trail(graphQl);
    }

    @Test
    void noticesThatTheLastChangesWereCutOffTogetherWithTheHead() {
        paper.executed();
        String number = paper.executed();
        run("""
                MATCH (head:AuditHead)
                MATCH (kept:Change {sequence: head.sequence - 3})
                SET head.wasSequence = head.sequence, head.wasHash = head.hash, head.sequence = kept.sequence, head.hash = kept.hash
                WITH kept
                MATCH (cut:Change)
                WHERE cut.sequence > kept.sequence
                SET cut:Aside REMOVE cut:Change
                """);
        try {
            assertThat(trail.broken(null)).endsWith(" CUT_OFF");
            graphQl.document(
                            "mutation($input: TerminateAgreementInput!) { terminateAgreement(input: $input) { act { id } userErrors { message } } }")
                    .variable("input", on(number, "WKH"))
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                        assertThat(error.getExtensions()).containsEntry("code", "AUDIT_TRAIL_CUT_OFF");
                        assertThat(error.getMessage()).contains("as this server has seen it");
                    }));
        } finally {
            run("MATCH (cut:Aside) SET cut:Change REMOVE cut:Aside");
            run("""
                    MATCH (head:AuditHead)
                    SET head.sequence = head.wasSequence, head.hash = head.wasHash
                    REMOVE head.wasSequence, head.wasHash
                    """);
        }
        assertThat(trail.broken(null)).isEmpty();
    }

    @Test
    void noticesThatTheWholeTrailWasRemovedFromACatalogueThatHasThings() {
        paper.executed();
        run("MATCH (change:Change|AuditHead) SET change:Aside");
        run("MATCH (change:Aside) REMOVE change:Change, change:AuditHead");
        try {
            assertThat(trail.broken(null)).matches("\\d+ CUT_OFF");
            ChainHead furthest = seen.furthest();
            ReflectionTestUtils.setField(seen, "furthest", ChainHead.START);
            assertThat(trail.broken(null)).isEqualTo("1 UNFOUNDED");
            ReflectionTestUtils.setField(seen, "furthest", furthest);
        } finally {
            run("MATCH (change:Aside) WHERE change.actor IS NOT NULL SET change:Change REMOVE change:Aside");
            run("MATCH (head:Aside) SET head:AuditHead REMOVE head:Aside");
        }
        assertThat(trail.broken(null)).isEmpty();
    }

    @Test
    void namesTheAgreementWhoseTermOrPartyWasAltered() {
        String id = id(paper.executed());
        assertThat(findings(id)).isEmpty();
        run(
                "MATCH (agreement:Agreement {id: '%s'}) SET agreement.was = agreement.termTo, agreement.termTo = date('2099-12-31')"
                        .formatted(id));
        assertThat(findings(id))
                .singleElement()
                .asString()
                .startsWith("ALTERED")
                .contains("its own fields differ");
        run("MATCH (agreement:Agreement {id: '%s'}) SET agreement.termTo = agreement.was REMOVE agreement.was"
                .formatted(id));
        assertThat(findings(id)).isEmpty();
        run(
                "MATCH (agreement:Agreement {id: '%s'})-[party:PARTY]->(agency) SET party.was = party.role, party.role = 'OTHER'"
                        .formatted(id));
        assertThat(findings(id)).singleElement().asString().contains("what it is joined to differ");
        run("MATCH (agreement:Agreement {id: '%s'})-[party:PARTY]->(agency) SET party.role = party.was REMOVE party.was"
                .formatted(id));
        assertThat(findings(id)).isEmpty();
    }

    @Test
    void knowsThatAProjectReliesOnWhatWasDraftedForItAndOnNothingElse() {
        String key = UUID.randomUUID().toString().substring(0, 8);
        String project = "project-relying-" + key;
        run("""
                MATCH (element:DataElement {id: 'element-work-p-1'})
                MATCH (recipient:Agency {code: 'WKR'})
                CREATE (request:Request {id: 'request-relying-%1$s', number: 'RELYING-%1$s', type: 'INITIAL', receivedOn: date('2020-01-15')})
                CREATE (request)-[:BECOMES]->(project:Project {id: 'project-relying-%1$s', number: 'RELYING-%1$s', title: 'Work', summary: 'Work.', purpose: 'EVALUATION', stage: 'ANALYSIS', illustrative: true})
                CREATE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(element)
                CREATE (project)-[:RECIPIENT]->(recipient)
                """.formatted(key));
        paper.done("castVote", with(in("WKP"), "project", "RELYING-" + key, "vote", "YES"));
        assertThat(findings(project)).isEmpty();
        String drafted = "RELIED-" + key;
        paper.done("draftAgreement", with(sharingInput(drafted), "reliedOnBy", List.of("RELYING-" + key)));
        assertThat(findings(project)).isEmpty();
        run("MATCH (:Project {id: '%s'})-[relies:RELIES_ON]->() DELETE relies".formatted(project));
        assertThat(findings(project)).singleElement().asString().contains("what it is joined to differ");
        String join =
                "MATCH (project:Project {id: '%s'}) MATCH (agreement:Agreement {id: '%s'}) CREATE (project)-[:RELIES_ON]->(agreement)";
        run(join.formatted(project, id(drafted)));
        assertThat(findings(project)).isEmpty();
        run(join.formatted(project, "agreement-wk-emou"));
        assertThat(findings(project)).singleElement().asString().contains("what it is joined to differ");
        run("MATCH (:Project {id: '%s'})-[relies:RELIES_ON]->(:Agreement {id: 'agreement-wk-emou'}) DELETE relies"
                .formatted(project));
        assertThat(findings(project)).isEmpty();
    }

    @Test
    void knowsAtWhichStageAProjectStandsByItsActs() {
        paper.takenOverAt(ProjectStage.ANALYSIS);
        paper.done("submitOutput", in("WKR"));
        assertThat(findings("project-wk-1")).isEmpty();
        run("MATCH (project:Project {number: 'WK-1'}) SET project.stage = 'PUBLISHED'");
        assertThat(findings("project-wk-1"))
                .singleElement()
                .asString()
                .contains("does not stand where its acts put it");
        run(
                "MATCH (project:Project {number: 'WK-1'}) SET project.stage = 'PREPUBLICATION_REVIEW', project.stageTakenOver = 'DATA_RELEASED'");
        assertThat(findings("project-wk-1")).anyMatch(finding -> finding.contains("its own fields differ"));
        run("MATCH (project:Project {number: 'WK-1'}) SET project.stageTakenOver = 'ANALYSIS'");
        assertThat(findings("project-wk-1")).isEmpty();
    }

    @Test
    void namesTheActThatWasDeletedAndTheOneThatNobodyRecorded() {
        String number = paper.executed();
        String id = id(number);
        String ended = paper.done("terminateAgreement", on(number, "WKH"));
        assertThat(findings(id)).isEmpty();
        run("MATCH (act:Act {id: '%s'})-[on:ON]->(:Agreement) CREATE (act)-[:WAS_ON]->(:Aside {id: '%s'}) DELETE on"
                .formatted(ended, id));
        assertThat(findings(id))
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith("ALTERED") && finding.contains("acts"));
        assertThat(findings(id)).anyMatch(finding -> finding.startsWith("ACT_MISSING " + ended));
        run(
                "MATCH (act:Act {id: '%s'})-[:WAS_ON]->(aside:Aside) MATCH (agreement:Agreement {id: '%s'}) CREATE (act)-[:ON]->(agreement) DETACH DELETE aside"
                        .formatted(ended, id));
        assertThat(findings(id)).isEmpty();
        run("MATCH (agreement:Agreement {id: '%s'}) CREATE (:Act {id: 'act-forged', kind: 'SIGNED'})-[:ON]->(agreement)"
                .formatted(id));
        assertThat(findings(id)).singleElement().asString().contains("the acts on it differ");
        run("MATCH (act:Act {id: 'act-forged'}) DETACH DELETE act");
    }

    @Test
    void namesTheAgreementThatIsGoneAndTheOneThatNoChangeBrought() {
        String id = id(paper.sharing());
        run("MATCH (agreement:Agreement {id: '%s'}) SET agreement:Aside REMOVE agreement:Agreement".formatted(id));
        assertThat(findings(id)).singleElement().asString().startsWith("GONE");
        run("MATCH (agreement:Aside {id: '%s'}) SET agreement:Agreement REMOVE agreement:Aside".formatted(id));
        run("CREATE (:Agreement {id: 'agreement-smuggled', number: 'SMUGGLED', stamp: 's'})");
        assertThat(findings("agreement-smuggled")).singleElement().asString().startsWith("UNRECORDED");
        run("MATCH (agreement:Agreement {id: 'agreement-smuggled'}) DELETE agreement");
    }

    @Test
    void namesAReadingThatWasTakenOutOfTheTrailOfAThingOrPutIntoIt() {
        String number = paper.executed();
        String id = id(number);
        audience(id, "PARTICIPANTS");
        String reader = "reader-" + UUID.randomUUID();
        ask(reader + ";COUNSEL:WKP", number);
        assertThat(findings(id)).isEmpty();
        assertThat(readings(number, id, "w;COUNSEL:WKP")).contains(reader);
        assertThat(readings(number, id, "nobody")).isEmpty();
        run("MATCH (change:Change {actor: '%s'})-[tells:TELLS_OF]->(thing {id: '%s'}) DELETE tells"
                .formatted(reader, id));
        assertThat(findings(id))
                .singleElement()
                .asString()
                .startsWith("READING_EDGE")
                .contains("is not joined");
        run(
                "MATCH (change:Change {actor: '%s'}) MATCH (thing:Agreement {id: '%s'}) CREATE (change)-[:TELLS_OF]->(thing)"
                        .formatted(reader, id));
        assertThat(findings(id)).isEmpty();
        run(
                "MATCH (change:Change {subject: '%s', action: 'DRAFTED'}) MATCH (thing:Agreement {id: '%s'}) CREATE (change)-[:TELLS_OF]->(thing)"
                        .formatted(id, id));
        assertThat(findings(id)).singleElement().asString().contains("does not say so");
        run("MATCH (:Change {subject: '%s', action: 'DRAFTED'})-[tells:TELLS_OF]->() DELETE tells".formatted(id));
        audience(id, "PUBLIC");
    }

    private void audience(String subject, String audience) {
        graphQl.document("mutation { setAudience(input: {subject: \"%s\", audience: %s}) { userErrors { message } } }"
                        .formatted(subject, audience))
                .execute()
                .path("setAudience.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void ask(String caller, String number) {
        graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document("{ agreement(number: \"%s\") { title } }".formatted(number))
                .executeAndVerify();
    }

    private List<String> readings(String number, String id, String caller) {
        return graphQl
                .mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document("{ auditTrail(subject: \"%s\", first: 100) { nodes { action actor } } }".formatted(id))
                .execute()
                .path("auditTrail.nodes")
                .entityList(Map.class)
                .get()
                .stream()
                .filter(change -> "READ".equals(change.get("action")))
                .map(change -> String.valueOf(change.get("actor")))
                .toList();
    }

    /** What verification finds of one thing, such as "ALTERED agreement-x: sentence". */
    private List<String> findings(String about) {
        return graphQl
                .document(
                        "mutation { verifyAuditTrail { broken { message } findings { kind thing message } userErrors { message } } }")
                .execute()
                .path("verifyAuditTrail.findings")
                .entityList(Map.class)
                .get()
                .stream()
                .map(finding ->
                        "%s %s: %s".formatted(finding.get("kind"), finding.get("thing"), finding.get("message")))
                .filter(finding -> finding.contains(about))
                .toList();
    }

    private void run(String query) {
        graph.query(query).run();
    }

    private static String id(String number) {
        return "agreement-" + number.toLowerCase(Locale.ROOT);
    }
}
