package charteroak.agreements.request;

import static charteroak.agreements.negotiation.Paperwork.in;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.negotiation.Paperwork;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class ProceedingsTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;

    @Autowired
    ProceedingsTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    @BeforeEach
    void aProjectInWhichNothingWasDone() {
        paper.forgetWhatWasDoneInTheProject();
    }

    @Test
    void letsProvidersVoteAndChangeTheirVote() {
        Map<String, Object> vote = with(in("WKP"), "vote", "NO");
        paper.done("castVote", vote);
        assertThat(paper.refused("castVote", vote)).startsWith("STATE [input, vote]");
        paper.done("castVote", with(vote, "vote", "YES"));
        assertThat(paper.refused("castVote", with(vote, "by", "WKR")))
                .startsWith("STATE [input, by]")
                .contains("WKP and WKQ");
        graphQl.document("{ project(number: \"WK-1\") { acts { kind vote voided by { code } } } }")
                .execute()
                .path("project.acts[*].vote")
                .entityList(String.class)
                .containsExactly("NO", "YES");
    }

    @Test
    void voidsAnActInTheProject() {
        String act = paper.done("castVote", with(in("WKP"), "vote", "NO"));
        Map<String, Object> voiding = with(in("WKP"), "act", act, "effectiveOn", null);
        paper.done("voidAct", voiding);
        assertThat(paper.refused("voidAct", voiding)).startsWith("STATE [input, act]");
        graphQl.document("query($id: ID!) { node(id: $id) { ... on Act { kind voided } } }")
                .variable("id", act)
                .execute()
                .path("node.voided")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void letsOnlyTheHubConfirmReleaseAndDestroy() {
        assertThat(paper.refused("confirmMatching", in("WKP"))).startsWith("STATE [input, by]");
        assertThat(paper.refused("certifyInputsDestroyed", in("WKH"))).contains("confirm it first");
        paper.done("confirmMatching", in("WKH"));
        assertThat(paper.refused("confirmMatching", in("WKH"))).contains("already recorded");
        paper.done("certifyInputsDestroyed", with(in("WKH"), "effectiveOn", "2020-03-06"));
        paper.done("releaseCrosswalk", in("WKH"));
        paper.done("attestOwnLinkDestroyed", in("WKP"));
    }

    @Test
    void publishesOnlyWhatEveryProviderReviewed() {
        paper.done("recordPublicationReview", in("WKP"));
        assertThat(paper.refused("recordPublication", in("WKR")))
                .startsWith("STATE [input, effectiveOn]")
                .contains("WKQ must review");
        paper.done("recordPublicationReview", in("WKQ"));
        assertThat(paper.refused("recordPublication", in("WKP"))).startsWith("STATE [input, by]");
        paper.done("recordPublication", in("WKR"));
    }

    @Test
    void resolvesOnlyFindingsOfItsOwnRuns() {
        graph.query("""
                        MATCH (project:Project {number: 'WK-1'})
                        MERGE (run:Run {id: 'run-work'})
                        MERGE (run)-[:FOR]->(project)
                        MERGE (finding:Finding {id: 'finding-work'})
                        MERGE (finding)-[:IN]->(run)
                        MERGE (finding)-[:JUDGED_FOR]->(project)
                        """).run();
        Map<String, Object> input = with(in("WKR"), "finding", "finding-work", "note", "The column was dropped.");
        assertThat(paper.refused("resolveFinding", with(input, "finding", "finding-other")))
                .startsWith("NOT_FOUND [input, finding]");
        assertThat(paper.refused("resolveFinding", with(input, "note", null))).startsWith("INVALID [input, note]");
        paper.done("resolveFinding", input);
        assertThat(paper.refused("resolveFinding", input)).startsWith("STATE");
        graph.query("MATCH (n) WHERE n.id IN ['run-work', 'finding-work'] DETACH DELETE n")
                .run();
    }

    @Test
    void refusesDaysBeforeTheRequestAndAfterToday() {
        assertThat(paper.refused("castVote", with(in("WKP"), "vote", "YES", "effectiveOn", "2020-01-14")))
                .startsWith("INVALID [input, effectiveOn]")
                .contains("January 15, 2020");
        assertThat(paper.refused("castVote", with(in("WKP"), "vote", "YES", "effectiveOn", "2190-01-01")))
                .startsWith("INVALID [input, effectiveOn]");
    }

    @Test
    void doesOnceWhatIsAskedTwiceWithOneId() {
        Map<String, Object> vote = with(in("WKP"), "vote", "YES", "actId", "work-vote");
        assertThat(paper.ask("castVote", vote)).isEqualTo(paper.ask("castVote", vote));
        assertThat(paper.ask("castVote", vote).get("userErrors")).isEqualTo(List.of());
    }
}
