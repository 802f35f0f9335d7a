package charteroak.agreements.stage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.agreements.project.ProjectStage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** By when projects are meant to leave their stages, by the settings that come with the program. */
@GraphTest
class ProjectStandingTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;
    private final Clock clock;

    @Autowired
    ProjectStandingTests(HttpGraphQlTester graphQl, Neo4jClient graph, Clock clock) {
        this.clock = clock;
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    @AfterEach
    void leavesNothingForOthers() {
        paper.takenOverAt(ProjectStage.ANALYSIS);
    }

    @ParameterizedTest(name = "{0} since {1} is meant to be over by {2}")
    @CsvSource({
        "PROPOSAL_SUBMITTED, 2026-11-20, 2026-11-25, 3 business days",
        "PROPOSAL_SUBMITTED, 2026-11-24, 2026-11-30, 3 business days",
        "FORM_SUBMITTED, 2026-02-11, 2026-02-17, 2 business days",
        "DISCLOSURE_REVIEW, 2026-05-22, 2026-06-01, 5 business days",
    })
    void workingDaysLeaveOutWeekendsAndHolidays(ProjectStage stage, LocalDate since, LocalDate dueOn, String target) {
        assertThat(standing(stage, since, null))
                .containsEntry("dueOn", dueOn.toString())
                .containsEntry("target", target);
    }

    @Test
    void itIsOverdueFromTheDayAfterOn() {
        assertThat(standing(ProjectStage.MATCHING, LocalDate.of(2026, 1, 5), null))
                .containsEntry("overdue", true);
        assertThat(standing(ProjectStage.MATCHING, LocalDate.now(clock), null)).containsEntry("overdue", false);
    }

    @Test
    void theClockStandsStillWhileWorkIsStoppedAndRunsNowhereWithoutATarget() {
        for (Map<String, @Nullable Object> none : List.of(
                standing(ProjectStage.SUSPENDED, LocalDate.of(2026, 1, 5), ProjectStage.MATCHING),
                standing(ProjectStage.ANALYSIS, LocalDate.of(2026, 1, 5), null),
                standing(ProjectStage.MATCHING, null, null))) {
            assertThat(none)
                    .containsEntry("dueOn", null)
                    .containsEntry("target", null)
                    .containsEntry("overdue", false);
        }
    }

    @Test
    void whatAProjectWaitsForIsDueWhenItsStageIs() {
        standing(ProjectStage.APPROVED, LocalDate.of(2026, 11, 20), null);
        graphQl.mutate()
                .header(TestCallers.HEADER, "og;OPERATING_GROUP")
                .build()
                .document(
                        "{ viewer { work(first: 100, kinds: [DECISION_TO_COMMUNICATE]) { nodes { dueOn subject { name } } } } }")
                .execute()
                .path("viewer.work.nodes[?(@.subject.name == 'WK-1')].dueOn")
                .entityList(String.class)
                .contains("2026-11-24");
    }

    private Map<String, @Nullable Object> standing(
            ProjectStage stage, @Nullable LocalDate since, @Nullable ProjectStage kept) {
        paper.takenOverAt(stage);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("since", since);
        properties.put("kept", kept == null ? null : kept.name());
        graph.query(
                        "MATCH (project:Project {number: 'WK-1'}) SET project.stageSince = $since, project.stageKept = $kept")
                .bindAll(properties)
                .run();
        return graphQl.document("{ project(number: \"WK-1\") { standing { since target dueOn overdue } } }")
                .execute()
                .path("project.standing")
                .entity(Map.class)
                .get();
    }
}
