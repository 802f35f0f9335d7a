package charteroak.front.seed;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.TestCallers;
import charteroak.front.seed.SeedLoader.Outcome;
import charteroak.front.seedformat.SeedCopy;
import charteroak.front.seedformat.SeedFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@SeededGraphTest
class SeedLoaderTests {

    private static final Path SEED = Path.of("catalog-seed");

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final SeedLoader loader;

    @Autowired
    SeedLoaderTests(HttpGraphQlTester graphQl, Neo4jClient graph, SeedLoader loader) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.loader = loader;
    }

    @Test
    void loadsEverythingTheSeedHoldsBeforeTheFirstRequest() {
        assertThat(Census.of(graph))
                .containsAllEntriesOf(Census.expected(SeedFolder.open(SEED).read()));
        graphQl.document(
                        "{ elements(first: 1) { totalCount } agency(code: \"DOL\") { roles { role } seats { body { code } } } }")
                .execute()
                .path("elements.totalCount")
                .entity(Integer.class)
                .isEqualTo(1633);
    }

    @Test
    void showsAnAgreementInNegotiationToABoardMemberAndToNoResident() {
        String asked = """
                { agreement(number: "DSA-2026-02") { title inForce { value } acts { kind } }
                  agreements(first: 1) { totalCount }
                  search(query: "DSA-2026-02", kinds: [AGREEMENT], first: 5) { nodes: edges { node { ... on Agreement { number } } } } }
                """;
        String seen = told("b;BOARD_MEMBER:DATA_GOVERNING_BOARD:SDE", asked);
        assertThat(seen)
                .contains(
                        "title=Preschool records for the study of early attendance", "inForce={value=false}", "DRAFTED")
                .contains("totalCount=37", "number=DSA-2026-02");
        for (String resident : new String[] {"nobody", "r;RESIDENT_ADVISOR", "q;REQUESTER"}) {
            assertThat(told(resident, asked))
                    .contains("agreement=null", "totalCount=35")
                    .doesNotContain("number=DSA-2026-02");
        }
    }

    private String told(String caller, String document) {
        return as(caller)
                .document(document)
                .execute()
                .errors()
                .filter(error -> String.valueOf(error.getErrorType()).equals("NOT_FOUND"))
                .verify()
                .path("")
                .entity(Map.class)
                .get()
                .toString();
    }

    private HttpGraphQlTester as(String caller) {
        return graphQl.mutate().header(TestCallers.HEADER, caller).build();
    }

    @Test
    void recordsItselfAsOneChange() {
        as("a;AUDITOR")
                .document("{ auditTrail(subject: \"seed\") { nodes { sequence actor action after } } }")
                .execute()
                .path("auditTrail.nodes")
                .entityList(Map.class)
                .satisfies(changes -> assertThat(changes).singleElement().satisfies(change -> {
                    assertThat(change.get("sequence")).isEqualTo(1);
                    assertThat(change.get("actor")).isEqualTo("seed");
                    assertThat(change.get("action")).isEqualTo("SEED_LOADED");
                    int items = SeedFolder.open(SEED).read().items().size();
                    assertThat(String.valueOf(change.get("after")))
                            .matches("\\{\"count\":%d,\"merkleRoot\":\"[0-9a-f]{64}\"}".formatted(items));
                }));
    }

    @Test
    void changesNothingWhenLoadedAgain() {
        Map<String, Long> before = Census.of(graph);
        assertThat(loader.load(SEED)).isEqualTo(Outcome.ALREADY_LOADED);
        assertThat(Census.of(graph)).isEqualTo(before);
    }

    @Test
    void keepsWhatThereIsWhenTheFolderHasChanged(@TempDir Path folder) throws IOException {
        Map<String, Long> before = Census.of(graph);
        SeedCopy.in(folder);
        assertThat(loader.load(folder)).isEqualTo(Outcome.CHANGED_SINCE);
        assertThat(Census.of(graph)).isEqualTo(before);
    }

    @Test
    void joinsDatesActsAndSchedulesAsWritten() {
        Map<String, Object> row = graph.query("""
                        MATCH (act:Act {id: 'act-dsa-2022-05-affirmed-sde-records'})-[:ON]->(agreement:Agreement {number: 'DSA-2022-05'}),
                          (act)-[:ON_SCHEDULE]->(schedule:Schedule {id: 'schedule-dsa-2022-05-sde-records'})-[:OF]->(provider:Agency),
                          (act)-[:BY]->(by:Agency)
                        RETURN provider.code AS provider, by.code AS by, toString(act.effectiveOn) AS effectiveOn,
                          toString(act.recordedAt) AS recordedAt, toString(agreement.termTo) AS termTo
                        """).fetch().one().orElseThrow();
        assertThat(row)
                .containsEntry("provider", "SDE")
                .containsEntry("by", "SDE")
                .containsEntry("effectiveOn", "2022-09-14")
                .containsEntry("recordedAt", "2022-09-15T19:00:00Z")
                .containsEntry("termTo", "2027-06-30");
    }
}
