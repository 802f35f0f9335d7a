package charteroak.agreements.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What waits for counsel tells which schedule of an agreement it is about. */
@GraphTest
class SchedulesToAffirmTests {

    private static final String WORK = """
            {
              viewer {
                work(first: 100, kinds: [SCHEDULE_TO_AFFIRM]) {
                  nodes { inWords part subject { name } schedule { id place elements { nodes { name } } } }
                }
              }
            }
            """;

    private final HttpGraphQlTester graphQl;
    private final Paperwork paper;

    @Autowired
    SchedulesToAffirmTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void ofOneAgencyInOneAgreementAreToldApart() {
        String number = paper.sharing();
        paper.done(
                "addSchedule",
                Map.of(
                        "agreement",
                        number,
                        "schedule",
                        Paperwork.schedule("WKP", "element-work-p-2"),
                        "actId",
                        "second"));
        List<Waiting> waiting = waiting(number);
        assertThat(waiting)
                .extracting(Waiting::inWords)
                .containsExactlyInAnyOrder(inWords(1, number), inWords(2, number));
        for (Waiting each : waiting) {
            Granting schedule = Objects.requireNonNull(each.schedule());
            assertThat(schedule.id()).isEqualTo(each.part());
            assertThat(each.inWords()).isEqualTo(inWords(schedule.place(), number));
            assertThat(schedule.elements().nodes())
                    .extracting(Named::name)
                    .containsExactly(each.part().equals(paper.scheduleOf(number)) ? "Work 1" : "Work 2");
        }
    }

    private static String inWords(int place, String number) {
        return "Say for WKP whether the law allows what schedule %d of %s grants: affirm it or decline."
                .formatted(place, number);
    }

    private List<Waiting> waiting(String number) {
        return graphQl
                .mutate()
                .header(TestCallers.HEADER, "counsel;COUNSEL:WKP")
                .build()
                .document(WORK)
                .execute()
                .path("viewer.work.nodes")
                .entityList(Waiting.class)
                .get()
                .stream()
                .filter(each -> each.subject().name().equals(number))
                .toList();
    }

    private record Waiting(String inWords, String part, Named subject, Granting schedule) {}

    private record Granting(String id, int place, Elements elements) {}

    private record Elements(List<Named> nodes) {}

    private record Named(String name) {}
}
