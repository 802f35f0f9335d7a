package charteroak.agreements.negotiation;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class SimultaneousWritersTests {

    private final HttpGraphQlTester graphQl;
    private final Paperwork paper;

    @Autowired
    SimultaneousWritersTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void doesOnceWhatIsAskedTwiceWithOneId() {
        String number = paper.sharing();
        Map<String, Object> input = with(on(number, "WKH"), "actId", "sign-" + number.toLowerCase(Locale.ROOT));
        Map<String, Object> first = paper.ask("signAgreement", input);
        assertThat(paper.ask("signAgreement", input)).isEqualTo(first);
        assertThat(acts(number, "SIGNED")).hasSize(1);
        assertThat(paper.refused("signAgreement", with(input, "note", "something else")))
                .startsWith("STATE [input, actId]");
        assertThat(paper.refused("terminateAgreement", input)).startsWith("STATE [input, actId]");
    }

    @Test
    void draftsAndAddsOnceWhatIsAskedTwiceWithOneId() {
        Map<String, Object> draft = with(sharingInput("WK-TWICE"), "actId", "draft-wk-twice");
        assertThat(paper.ask("draftAgreement", draft)).isEqualTo(paper.ask("draftAgreement", draft));
        Map<String, Object> schedule = Map.of(
                "agreement", "WK-TWICE", "schedule", Paperwork.schedule("WKP", "element-work-p-1"), "actId", "one");
        assertThat(paper.ask("addSchedule", schedule)).isEqualTo(paper.ask("addSchedule", schedule));
        assertThat(paper.refused(
                        "addSchedule", with(schedule, "schedule", Paperwork.schedule("WKP", "element-work-p-2"))))
                .startsWith("STATE [input, actId]");
    }

    @Test
    void letsOneOfManyContradictingWritersWin() throws Exception {
        String number = paper.executed();
        List<Map<String, Object>> answers = together(IntStream.range(0, 16)
                .<Callable<Map<String, Object>>>mapToObj(each ->
                        () -> paper.ask("suspendAgreement", on(number, each % 2 == 0 ? "WKH" : "WKP")))
                .toList());
        assertThat(answers).filteredOn(answer -> answer.get("act") != null).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.get("act") == null)
                .allSatisfy(answer -> assertThat(answer.toString()).contains("code=STATE"));
        assertThat(acts(number, "SUSPENDED")).hasSize(1);
    }

    @Test
    void losesNoActAndDoesNoneTwice() throws Exception {
        String number = paper.executed();
        String start = number.toLowerCase(Locale.ROOT);
        List<Callable<Map<String, Object>>> writers = new ArrayList<>();
        for (int each = 0; each < 24; each++) {
            int amendment = each / 2;
            Map<String, Object> input = with(
                    on(number, "WKP"),
                    "actId",
                    start + "-" + amendment,
                    "terms",
                    List.of(Map.of("code", "CLAUSE_" + amendment, "text", "Text " + amendment)));
            writers.add(() -> paper.ask("amendAgreement", input));
        }
        List<Map<String, Object>> answers = together(writers);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.get("userErrors")).isEqualTo(List.of()));
        List<Map<String, Object>> amendments = acts(number, "AMENDED");
        assertThat(amendments).hasSize(12);
        assertThat(amendments.stream().map(act -> act.get("recordedAt"))).doesNotHaveDuplicates();
    }

    private static List<Map<String, Object>> together(List<Callable<Map<String, Object>>> writers) throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            return people.invokeAll(writers).stream().map(Future::resultNow).toList();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> acts(String number, String kind) {
        return (List<Map<String, Object>>) (List<?>) graphQl.document(
                        "query($number: String!) { agreement(number: $number) { acts { id kind recordedAt } } }")
                .variable("number", number)
                .execute()
                .path("agreement.acts[?(@.kind == '" + kind + "')]")
                .entityList(Map.class)
                .get();
    }
}
