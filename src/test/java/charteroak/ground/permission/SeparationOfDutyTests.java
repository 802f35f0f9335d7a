package charteroak.ground.permission;

import static charteroak.agreements.negotiation.Paperwork.in;
import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class SeparationOfDutyTests {

    private static final String OWN_ACT = "Nobody approves their own act";

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;

    @Autowired
    SeparationOfDutyTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    @BeforeEach
    void aProjectInWhichNothingWasDone() {
        paper.forgetWhatWasDoneInTheProject();
    }

    @Test
    void whoProposedADefinitionDoesNotPublishIt() {
        String revision = as("ann;STEWARD:WKP")
                .document("""
                        mutation { proposeRevision(input: {element: "element-work-p-1", definition: "Ann's, and nobody else's."}) { revision { id } } }
                        """)
                .execute()
                .path("proposeRevision.revision.id")
                .entity(String.class)
                .get();
        assertThat(mayPublish("ann;STEWARD:WKP;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP", revision))
                .isFalse();
        assertThat(mayPublish("bob;STEWARD:WKP", revision)).isTrue();
        assertThat(mayPublish("bob;STEWARD:WKQ", revision)).isFalse();
        assertThat(mayPublish("nobody", revision)).isFalse();
        String head = paper.auditHead();
        assertThat(publish("ann;STEWARD:WKP;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP", revision))
                .startsWith("FORBIDDEN " + OWN_ACT)
                .contains("propose a definition", "a data steward of WKP");
        assertThat(paper.auditHead()).isEqualTo(head);
        assertThat(publish("bob;STEWARD:WKP", revision)).isEmpty();
        assertThat(mayPublish("bob;STEWARD:WKP", revision)).isFalse();
    }

    @Test
    void whoDraftedAnAgreementDoesNotSignIt() {
        String number = "WK-S-" + UUID.randomUUID().toString().substring(0, 8);
        String drafter = "olga;OPERATING_GROUP;BOARD_MEMBER:EXECUTIVE_BOARD:WKH";
        by(drafter).done("draftAgreement", sharingInput(number));
        paper.done(
                "addSchedule", Map.of("agreement", number, "schedule", Paperwork.schedule("WKP", "element-work-p-1")));
        assertThat(by(drafter).refused("signAgreement", on(number, "WKH")))
                .startsWith("FORBIDDEN")
                .contains(OWN_ACT, "draft an agreement", "a member of the Executive Board for WKH");
        by("peter;BOARD_MEMBER:EXECUTIVE_BOARD:WKH").done("signAgreement", on(number, "WKH"));
    }

    @Test
    void whoAddedAScheduleDoesNotAffirmIt() {
        String number = "WK-S-" + UUID.randomUUID().toString().substring(0, 8);
        paper.done("draftAgreement", sharingInput(number));
        String steward = "sam;STEWARD:WKP;COUNSEL:WKP";
        String schedule = by(steward)
                .done(
                        "addSchedule",
                        Map.of("agreement", number, "schedule", Paperwork.schedule("WKP", "element-work-p-1")));
        Map<String, Object> affirming = with(on(number, "WKP"), "schedule", schedule);
        assertThat(by(steward).refused("affirmSchedule", affirming)).contains(OWN_ACT, "counsel of WKP");
        by("carla;COUNSEL:WKP").done("affirmSchedule", affirming);
    }

    @Test
    void whoAsksForDataDoesNotVoteOnIt() {
        Map<String, Object> vote = with(in("WKP"), "vote", "YES");
        String seat = "BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP";
        assertThat(by("rita;REQUESTER:WKR;" + seat).refused("castVote", vote)).contains(OWN_ACT);
        assertThat(by("rita;REQUESTER;" + seat).refused("castVote", vote)).contains(OWN_ACT);
        by("rudi;REQUESTER:WKQ;" + seat).done("castVote", vote);
    }

    @Test
    void whoAttestedADestructionDoesNotReleaseTheCrosswalk() {
        String both = "hugo;STEWARD:WKP;HUB_OPERATOR";
        by(both).done("attestOwnLinkDestroyed", in("WKP"));
        assertThat(by(both).refused("releaseCrosswalk", in("WKH"))).contains(OWN_ACT);
        by("hanna;HUB_OPERATOR").done("releaseCrosswalk", in("WKH"));
    }

    @Test
    void whoReviewedAPublicationDoesNotPublish() {
        String both = "rolf;REQUESTER:WKR;BOARD_MEMBER:DATA_GOVERNING_BOARD:WKP";
        by(both).done("recordPublicationReview", in("WKP"));
        paper.done("recordPublicationReview", in("WKQ"));
        assertThat(by(both).refused("recordPublication", in("WKR"))).contains(OWN_ACT);
        by("ruth;REQUESTER:WKR").done("recordPublication", in("WKR"));
    }

    @Test
    void aRequesterSignsOnlyAsTheOneWhoReceives() {
        String license = paper.license();
        assertThat(by("rita;REQUESTER:WKP").refused("signAgreement", on(paper.sharing(), "WKP")))
                .startsWith("FORBIDDEN")
                .contains("a requester at WKP (as licensee or recipient)");
        assertThat(by("rita;REQUESTER:WKR").refused("signAgreement", on(license, "WKR")))
                .startsWith("STATE");
    }

    @Test
    void anActIsVoidedOnlyByWhoMayDoOneOfItsKindForItsAgency() {
        String number = paper.sharing();
        String signature = paper.done("signAgreement", on(number, "WKH"));
        Map<String, Object> voiding = with(on(number, "WKP"), "act", signature);
        assertThat(by("sam;STEWARD:WKP").refused("voidAct", voiding))
                .startsWith("FORBIDDEN")
                .contains("a member of the Executive Board for WKH");
        assertThat(by("peer;BOARD_MEMBER:EXECUTIVE_BOARD:WKP").refused("voidAct", voiding))
                .startsWith("FORBIDDEN");
        by("hans;BOARD_MEMBER:EXECUTIVE_BOARD:WKH").done("voidAct", with(voiding, "by", "WKH"));
    }

    @Test
    void everyoneIsToldWhatTheyMayDoAndWhomToAskForTheRest() {
        var viewer = as("carla;COUNSEL:WKP").document("""
                        { viewer { viewerCanWrite writingNote permissions { act inWords agency { name } exception } refusals { act message } } }
                        """).execute();
        viewer.path("viewer.viewerCanWrite").entity(Boolean.class).isEqualTo(true);
        viewer.path("viewer.permissions[?(@.act=='affirmSchedule')].agency.name")
                .entityList(String.class)
                .containsExactly("Work Provider");
        viewer.path("viewer.permissions[?(@.act=='affirmSchedule')].exception")
                .entityList(String.class)
                .satisfies(said -> assertThat(said.getFirst()).contains("draft an agreement"));
        viewer.path("viewer.refusals[?(@.act=='verifyAuditTrail')].message")
                .entityList(String.class)
                .satisfies(said -> assertThat(said.getFirst()).startsWith("Only an auditor may verify"));
        viewer.path("viewer.refusals[*].act")
                .entityList(String.class)
                .satisfies(acts -> assertThat(acts).doesNotContain("affirmSchedule"));
        as("nobody")
                .document("{ viewer { viewerCanWrite permissions { act } refusals { act } } }")
                .execute()
                .path("viewer.permissions")
                .entityList(Map.class)
                .hasSize(0)
                .path("viewer.refusals")
                .entityList(Map.class)
                .hasSize(Deed.values().length);
    }

    @Test
    void onlyAStewardOfTheAgencyMayProposeADefinition() {
        for (var expected : Map.of(
                        "ann;STEWARD:WKP", true, "ann;STEWARD:WKQ", false, "ann;COUNSEL:WKP", false, "nobody", false)
                .entrySet()) {
            as(expected.getKey())
                    .document("{ element(id: \"element-work-p-1\") { viewerCanProposeRevision } }")
                    .execute()
                    .path("element.viewerCanProposeRevision")
                    .entity(Boolean.class)
                    .isEqualTo(expected.getValue());
        }
    }

    private HttpGraphQlTester as(String caller) {
        return graphQl.mutate().header(TestCallers.HEADER, caller).build();
    }

    private Paperwork by(String caller) {
        return new Paperwork(as(caller), graph);
    }

    private boolean mayPublish(String caller, String revision) {
        List<Boolean> may = as(caller)
                .document("{ element(id: \"element-work-p-1\") { revisions { id viewerCanPublish } } }")
                .execute()
                .path("element.revisions[?(@.id=='%s')].viewerCanPublish".formatted(revision))
                .entityList(Boolean.class)
                .get();
        return may.getFirst();
    }

    private String publish(String caller, String revision) {
        return as(caller)
                .document(
                        "mutation($id: ID!) { publishRevision(input: {revision: $id}) { userErrors { code message } } }")
                .variable("id", revision)
                .execute()
                .path("publishRevision.userErrors[*]")
                .entityList(Map.class)
                .get()
                .stream()
                .map(error -> error.get("code") + " " + error.get("message"))
                .findFirst()
                .orElse("");
    }
}
