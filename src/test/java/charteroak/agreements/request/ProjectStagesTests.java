package charteroak.agreements.request;

import static charteroak.agreements.negotiation.Paperwork.DAY;
import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.schedule;
import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A project moves by what is done in it and to its documents, each step when it is due and not before. */
@GraphTest
@Tag("contract")
class ProjectStagesTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;
    private String project = "";

    @Autowired
    ProjectStagesTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    @BeforeEach
    void aRequestForDataOfTwoAgencies() {
        project = "WK-S-" + UUID.randomUUID().toString().substring(0, 8);
        graph.query("""
                        MATCH (recipient:Agency {code: 'WKR'})
                        CREATE (project:Project {id: 'project-' + toLower($number), number: $number, title: 'Stages', summary: 'Stages.',
                                                 purpose: 'EVALUATION', stage: 'IN_REVIEW', illustrative: true})-[:RECIPIENT]->(recipient)
                        CREATE (request:Request {id: 'request-' + toLower($number), number: $number, type: 'INITIAL', receivedOn: date('2020-01-15')})
                        CREATE (request)-[:BECOMES]->(project)
                        WITH request
                        MATCH (element:DataElement) WHERE element.id IN ['element-work-p-1', 'element-work-q-1']
                        CREATE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(element)
                        """).bind(project).to("number").run();
    }

    @Test
    void goesFromReviewToItsEndAndTakesNoStepBeforeItsTime() {
        assertThat(refused("communicateDecision", "WKH")).contains("under review by the providers");
        vote("WKP", "YES");
        assertThat(stage()).isEqualTo("IN_REVIEW");
        String last = vote("WKQ", "YES");
        assertThat(stage()).isEqualTo("APPROVED");
        assertThat(paper.refused("castVote", with(in("WKP"), "vote", "NO"))).contains("“approved”");

        assertThat(refused("communicateDecision", "WKP")).startsWith("STATE [input, by]");
        moves("communicateDecision", "WKH", "AGREEMENT_DRAFTING");
        assertThat(paper.refused("voidAct", with(in("WKP"), "act", last)))
                .startsWith("STATE [input, act]")
                .contains("March 1, 2020");

        assertThat(refused("sendForSignature", "WKH")).contains("draft one first");
        String sharing = sharing();
        assertThat(refused("sendForSignature", "WKH")).contains("WKP");
        paper.done("affirmSchedule", with(on(sharing, "WKP"), "schedule", paper.scheduleOf(sharing)));
        String license = license(sharing);
        moves("sendForSignature", "WKH", "SIGNATURE_COLLECTION");
        assertThat(refused("callForFiles", "WKH")).contains("signatures being collected");
        for (List<String> signature :
                List.of(List.of(sharing, "WKP"), List.of(license, "WKR"), List.of(sharing, "WKH"))) {
            paper.done("signAgreement", on(signature.getFirst(), signature.getLast()));
            assertThat(stage()).isEqualTo("SIGNATURE_COLLECTION");
        }
        paper.done("signAgreement", on(license, "WKH"));
        assertThat(stage()).isEqualTo("DSA_EXECUTED");

        moves("callForFiles", "WKH", "FILES_IN_PREPARATION");
        sharing();
        assertThat(stage()).as("another document is drafted later").isEqualTo("FILES_IN_PREPARATION");
        assertThat(paper.refused("acceptMatchFile", with(in("WKH"), "party", "WKR")))
                .startsWith("STATE [input, party]");
        assertThat(paper.refused("acceptMatchFile", with(in("WKH"), "party", "NONE")))
                .startsWith("NOT_FOUND [input, party]");
        paper.done("acceptMatchFile", with(in("WKH"), "party", "WKP"));
        assertThat(paper.refused("acceptMatchFile", with(in("WKH"), "party", "WKP")))
                .contains("already recorded");
        assertThat(refused("confirmMatching", "WKH")).startsWith("STATE [input, project]");
        paper.done("acceptMatchFile", with(in("WKH"), "party", "WKQ"));
        assertThat(stage()).isEqualTo("MATCHING");
        assertThat(refused("releaseCrosswalk", "WKH")).startsWith("STATE [input, project]");
        moves("confirmMatching", "WKH", "DISCLOSURE_REVIEW");
        moves("releaseCrosswalk", "WKH", "DATA_RELEASED");
        assertThat(refused("confirmReceipt", "WKP")).contains("Only the recipient, WKR");
        moves("confirmReceipt", "WKR", "ANALYSIS");

        moves("submitOutput", "WKR", "PREPUBLICATION_REVIEW");
        review();
        paper.done("returnOutput", with(in("WKQ"), "note", "Cells of fewer than six."));
        assertThat(stage()).isEqualTo("REVISION_REQUIRED");
        moves("submitOutput", "WKR", "PREPUBLICATION_REVIEW");
        assertThat(refused("recordPublication", "WKR")).contains("WKP and WKQ must review");
        review();
        moves("recordPublication", "WKR", "PUBLISHED");
        moves("finishAnalysis", "WKR", "DESTRUCTION_DUE");
        assertThat(refused("closeProject", "WKH")).contains("destruction due");
        paper.done("terminateAgreement", with(on(license, "WKR"), "note", "The analysis is finished."));
        paper.done("certifyDestruction", on(license, "WKR"));
        assertThat(stage()).as("the Hub still holds what it was sent").isEqualTo("DESTRUCTION_DUE");
        moves("certifyInputsDestroyed", "WKH", "DESTRUCTION_CERTIFIED");
        moves("closeProject", "WKH", "CLOSED");
        assertThat(refused("withdrawRequest", "WKR")).contains("“closed”");
    }

    @Test
    void isSentForSignatureOnNoDayBeforeCounselAffirmed() {
        vote("WKP", "YES");
        vote("WKQ", "YES");
        moves("communicateDecision", "WKH", "AGREEMENT_DRAFTING");
        String sharing = sharing();
        paper.done(
                "affirmSchedule",
                with(on(sharing, "WKP"), "schedule", paper.scheduleOf(sharing), "effectiveOn", "2020-03-05"));
        assertThat(paper.refused("sendForSignature", with(in("WKH"), "effectiveOn", "2020-03-04")))
                .startsWith("STATE [input, project]")
                .contains("WKP");
        paper.done("sendForSignature", with(in("WKH"), "effectiveOn", "2020-03-05"));
        assertThat(stage()).isEqualTo("SIGNATURE_COLLECTION");
    }

    @Test
    void waitsToBeSentForSignatureAsSoonAsCounselHasAffirmed() {
        vote("WKP", "YES");
        vote("WKQ", "YES");
        moves("communicateDecision", "WKH", "AGREEMENT_DRAFTING");
        String sharing = sharing();
        assertThat(waiting()).doesNotContain("AGREEMENTS_TO_SEND");
        paper.done("affirmSchedule", with(on(sharing, "WKP"), "schedule", paper.scheduleOf(sharing)));
        String today = LocalDate.now(ZoneId.of("America/New_York")).toString();
        assertThat(waiting()).contains("AGREEMENTS_TO_SEND");
        paper.done("sendForSignature", with(in("WKH"), "effectiveOn", today));
    }

    /** The kind of each thing that waits to be sent in the project. */
    private List<String> waiting() {
        return graphQl.mutate()
                .header(TestCallers.HEADER, "ann;OPERATING_GROUP")
                .build()
                .document(
                        "{ viewer { work(first: 100, kinds: [AGREEMENTS_TO_SEND]) { nodes { kind subject { name } } } } }")
                .execute()
                .path("viewer.work.nodes[?(@.subject.name == '%s')].kind".formatted(project))
                .entityList(String.class)
                .get();
    }

    @Test
    void isExecutedWhenTheLastTwoSignAtTheSameMoment() throws Exception {
        for (int time = 0; time < 3; time++) {
            aRequestForDataOfTwoAgencies();
            vote("WKP", "YES");
            vote("WKQ", "YES");
            moves("communicateDecision", "WKH", "AGREEMENT_DRAFTING");
            String sharing = sharing();
            paper.done("affirmSchedule", with(on(sharing, "WKP"), "schedule", paper.scheduleOf(sharing)));
            paper.done("signAgreement", on(sharing, "WKP"));
            String license = license(sharing);
            paper.done("signAgreement", on(license, "WKR"));
            moves("sendForSignature", "WKH", "SIGNATURE_COLLECTION");
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Callable<Object>> signatures = List.of(
                        () -> paper.ask("signAgreement", on(sharing, "WKH")).get("userErrors"),
                        () -> paper.ask("signAgreement", on(license, "WKH")).get("userErrors"));
                for (Future<Object> signed : both.invokeAll(signatures)) {
                    assertThat(signed.get()).isEqualTo(List.of());
                }
            }
            assertThat(stage()).isEqualTo("DSA_EXECUTED");
        }
    }

    @Test
    void standsStillWhileWorkIsStoppedAndReturnsToWhereItStood() {
        assertThat(paper.refused("suspendRequest", with(in("WKH"), "note", " ")))
                .startsWith("INVALID [input, note]");
        paper.done("suspendRequest", with(in("WKH"), "note", "An audit."));
        assertThat(standing()).isEqualTo(new Answer("SUSPENDED", new Standing(DAY, "IN_REVIEW")));
        assertThat(paper.refused("castVote", with(in("WKP"), "vote", "YES")))
                .contains("has been stopped since March 1, 2020");
        paper.done("liftSuspension", with(in("WKH"), "note", "Nothing was found."));
        assertThat(stage()).isEqualTo("IN_REVIEW");
        vote("WKP", "YES");
    }

    @Test
    void isOverWithOneNoUnlessThatIsVoidedBeforeTheRequesterIsTold() {
        String no = vote("WKP", "NO");
        assertThat(stage()).isEqualTo("REJECTED");
        assertThat(paper.refused("castVote", with(in("WKQ"), "vote", "YES"))).contains("“not approved”");
        paper.done("voidAct", with(in("WKP"), "act", no));
        assertThat(stage()).isEqualTo("IN_REVIEW");
        no = vote("WKP", "NO");
        moves("communicateDecision", "WKH", "REJECTED");
        assertThat(paper.refused("voidAct", with(in("WKP"), "act", no))).startsWith("STATE [input, act]");
    }

    @Test
    void endsWhenItIsWithdrawnButNotTheDutyToDestroy() {
        withdraw();
        assertThat(stage()).isEqualTo("WITHDRAWN");
        aRequestForDataOfTwoAgencies();
        graph.query("MATCH (project:Project {number: $number}) SET project.stage = 'ANALYSIS'")
                .bind(project)
                .to("number")
                .run();
        withdraw();
        assertThat(stage()).isEqualTo("DESTRUCTION_DUE");
    }

    private void withdraw() {
        paper.done("withdrawRequest", with(in("WKR"), "note", "The question is answered."));
    }

    private String vote(String by, String vote) {
        return paper.done("castVote", with(in(by), "vote", vote));
    }

    private void review() {
        paper.done("recordPublicationReview", in("WKP"));
        paper.done("recordPublicationReview", in("WKQ"));
    }

    private void moves(String mutation, String by, String stage) {
        paper.done(mutation, in(by));
        assertThat(stage()).as(mutation).isEqualTo(stage);
    }

    private String refused(String mutation, String by) {
        return paper.refused(mutation, with(in(by), "note", "Why."));
    }

    private Map<String, Object> in(String by) {
        return with(Paperwork.in(by), "project", project);
    }

    private String sharing() {
        String number = "WK-" + UUID.randomUUID().toString().substring(0, 8);
        paper.done(
                "draftAgreement",
                with(sharingInput(number), "reliedOnBy", List.of(project), "terms", Paperwork.STATED));
        paper.done(
                "addSchedule",
                Map.of("agreement", number, "schedule", schedule("WKP", "element-work-p-1"), "actId", "first"));
        return number;
    }

    private String license(String under) {
        String number = "WK-L-" + UUID.randomUUID().toString().substring(0, 8);
        paper.done(
                "draftAgreement",
                with(
                        sharingInput(number),
                        "kind",
                        "DUL",
                        "scope",
                        null,
                        "under",
                        List.of(under),
                        "licenses",
                        project,
                        "parties",
                        List.of(Map.of("role", "LICENSEE", "agency", "WKR"), Map.of("role", "HUB", "agency", "WKH"))));
        Map<String, Object> spanning = with(schedule("WKP", "element-work-p-1"), "provider", null);
        paper.done("addSchedule", Map.of("agreement", number, "schedule", spanning, "actId", "first"));
        return number;
    }

    private String stage() {
        return standing().stage();
    }

    private Answer standing() {
        return graphQl.document(
                        "query($number: String!) { project(number: $number) { stage standing { since returnsTo } } }")
                .variable("number", project)
                .execute()
                .path("project")
                .entity(Answer.class)
                .get();
    }

    record Standing(@Nullable String since, @Nullable String returnsTo) {}

    record Answer(String stage, Standing standing) {}
}
