package charteroak.front.search;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.front.index.SearchIndex;
import charteroak.ground.store.GraphVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

@GraphTest
@Tag("contract")
class SearchTests {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final TransactionTemplate transaction;
    private final GraphVersion version;
    private final SearchIndex index;

    @Autowired
    SearchTests(
            HttpGraphQlTester graphQl,
            Neo4jClient graph,
            TransactionTemplate transaction,
            GraphVersion version,
            SearchIndex index) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.transaction = transaction;
        this.version = version;
        this.index = index;
    }

    @BeforeEach
    void aSearchableCorner() {
        if (search(Map.of("query", "quokka pouch size"))
                        .path("search.edges")
                        .entityList(Object.class)
                        .get()
                        .size()
                > 0) {
            return;
        }
        write("""
                MERGE (agency:Agency {id: 'agency-srch'})
                  SET agency += {code: 'SRCH', name: 'Search Test Agency', aliases: ['Findery'], kind: 'STATE_AGENCY', illustrative: true}
                MERGE (system:SourceSystem {id: 'system-srch'}) SET system.name = 'Quokka Registry', system.aliases = ['QREG']
                MERGE (agency)-[:OWNS]->(system)
                MERGE (class:ProtectionClass {id: 'class-srch'}) SET class += {code: 'SRCHLAW', name: 'Quokka law', description: 'Protects quokkas.'}
                MERGE (dataset:Dataset {id: 'dataset-srch'}) SET dataset.title = 'Quokka census'
                MERGE (system)-[:HAS]->(dataset)
                MERGE (dataset)-[:PROTECTED_BY]->(class)
                WITH dataset
                UNWIND [['pouch', 'QuokkaPouchSize', null, 2010, 2012], ['dob', 'Quokka_DOB', 'The day a quokka was born.', 2011, null]] AS row
                MERGE (element:DataElement {id: 'element-srch-' + row[0]})
                  SET element += {name: row[1], definition: row[2], yearsFrom: row[3], yearsTo: row[4], dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
                MERGE (dataset)-[:HAS]->(element)
                """, List.of());
        awaitIndex(PATIENCE);
    }

    @Test
    void saysWhyAHitMatchedAndMarksIt() {
        var answer = search(Map.of("query", "quokka pouch size"));
        answer.path("search.edges[0].node.id").entity(String.class).isEqualTo("element-srch-pouch");
        answer.path("search.edges[0].matchedOn[0]")
                .matchesJson("{\"field\": \"name\", \"kind\": \"EXACT\", \"term\": \"quokka pouch size\"}");
        answer.path("search.edges[0].highlights[0].parts[0]")
                .matchesJson("{\"text\": \"QuokkaPouchSize\", \"matched\": true}");
    }

    @Test
    void findsBySynonymAndByTypingError() {
        var bySynonym = search(Map.of("query", "quokka date of birth"));
        bySynonym.path("search.edges[0].node.id").entity(String.class).isEqualTo("element-srch-dob");
        bySynonym
                .path("search.edges[0].matchedOn[*].kind")
                .entityList(String.class)
                .contains("WORD", "SYNONYM");
        var byError = search(Map.of("query", "quoka pouch"));
        byError.path("search.edges[0].node.id").entity(String.class).isEqualTo("element-srch-pouch");
        byError.path("search.edges[0].matchedOn[*].kind")
                .entityList(String.class)
                .contains("FUZZY");
        byError.path("search.didYouMean").entity(String.class).isEqualTo("quokka pouch");
    }

    @Test
    void narrowsByEachFilterAndNamesTheFacets() {
        Map<String, Object> filter = Map.of(
                "agency", List.of("SRCH"),
                "system", List.of("system-srch"),
                "protectionClass", List.of("SRCHLAW"),
                "year", 2014,
                "hasDefinition", true);
        var answer = search(Map.of("query", "quokka", "kinds", List.of("DATA_ELEMENT"), "filter", filter));
        answer.path("search.edges[*].node.id").entityList(String.class).containsExactly("element-srch-dob");
        answer.path("search.facets[*].name")
                .entityList(String.class)
                .containsExactly("kind", "agency", "system", "protectionClass", "years", "hasDefinition");
        answer.path("search.facets[1].values[0]")
                .matchesJson("{\"value\": \"SRCH\", \"label\": \"Search Test Agency\", \"count\": 1}");
        answer.path("search.facets[2].values[0].label").entity(String.class).isEqualTo("Quokka Registry");
        answer.path("search.facets[3].values[0].label").entity(String.class).isEqualTo("Quokka law");
    }

    @Test
    void findsEachKindByWhatItIsCalled() {
        search(Map.of("query", "SRCH"))
                .path("search.edges[0].node.__typename")
                .entity(String.class)
                .isEqualTo("Agency");
        search(Map.of("query", "findery"))
                .path("search.edges[0].node.code")
                .entity(String.class)
                .isEqualTo("SRCH");
        search(Map.of("query", "quokka census"))
                .path("search.edges[0].node.title")
                .entity(String.class)
                .isEqualTo("Quokka census");
        search(Map.of("query", "qreg"))
                .path("search.edges[0].node.__typename")
                .entity(String.class)
                .isEqualTo("Dataset");
    }

    @Test
    void followsAChangeWithinASecond() {
        Duration quickest = Duration.ofDays(1);
        for (int attempt = 1; attempt <= 5 && quickest.compareTo(A_SECOND) > 0; attempt++) {
            String word = "wallaroo" + "abcdefg".charAt(attempt);
            Instant before = Instant.now();
            write(
                    "MATCH (element:DataElement {id: 'element-srch-pouch'}) SET element.definition = 'How deep the "
                            + word + " sleeps.'",
                    List.of("element-srch-pouch"));
            awaitIndex(PATIENCE);
            search(Map.of("query", word))
                    .path("search.edges[0].node.id")
                    .entity(String.class)
                    .isEqualTo("element-srch-pouch");
            quickest = Duration.between(before, Instant.now());
        }
        assertThat(quickest).as("from the change to its being found, when warm").isLessThan(A_SECOND);
    }

    @Test
    void forgetsWhatIsGoneAndSkipsWhatJustWent() {
        write(
                "MERGE (agency:Agency {id: 'agency-brief'}) SET agency += {code: 'BRIEF', name: 'Ephemeral Bandicoot', kind: 'NONPROFIT', aliases: []}",
                List.of("agency-brief"));
        awaitIndex(PATIENCE);
        graph.query("MATCH (agency:Agency {id: 'agency-brief'}) DETACH DELETE agency")
                .run();
        search(Map.of("query", "bandicoot"))
                .path("search.edges")
                .entityList(Object.class)
                .hasSize(0);
        write("RETURN 1", List.of("agency-brief"));
        awaitIndex(PATIENCE);
        search(Map.of("query", "bandicoot"))
                .path("search.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void followsWhatAnotherServerWrote() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-remote'}) SET agency += {code: 'REMOTE', name: 'Distant Numbat', kind: 'NONPROFIT', aliases: []}
                        MERGE (version:GraphVersion {id: 'graph'}) SET version.value = coalesce(version.value, 0) + 1
                        """).run();
        awaitIndex(PATIENCE);
        search(Map.of("query", "numbat"))
                .path("search.edges[0].node.code")
                .entity(String.class)
                .isEqualTo("REMOTE");
    }

    @Test
    void completesWhatIsBeingTyped() {
        graphQl.document("{ suggest(prefix: \"quokkapo\") { text kind id } }")
                .execute()
                .path("suggest[0]")
                .matchesJson(
                        "{\"text\": \"QuokkaPouchSize\", \"kind\": \"DATA_ELEMENT\", \"id\": \"element-srch-pouch\"}");
        graphQl.document("{ suggest(prefix: \"search test ag\", first: 1) { text } }")
                .execute()
                .path("suggest[*].text")
                .entityList(String.class)
                .containsExactly("Search Test Agency");
    }

    static Stream<String> hostileQuestions() {
        return Stream.of(
                "name:quokka AND (",
                "quokka~ ^9 [a TO b] {",
                "\"quokka",
                "*",
                "?*",
                "\\",
                "-quokka +pouch !",
                "&& ||",
                "*:*",
                "quokka\u0000\u0001\u001b",
                "\ud83e\udd98 quokka",
                "' OR 1=1 --",
                "}) DETACH DELETE n //",
                "a ".repeat(250),
                "q".repeat(500),
                "\u202equokka",
                "((((((((((",
                "quokka/.*/",
                "<script>quokka</script>");
    }

    @ParameterizedTest
    @MethodSource("hostileQuestions")
    void takesAnyTextForWords(String question) {
        search(Map.of("query", question))
                .path("search.totalCount")
                .entity(Integer.class)
                .satisfies(total -> assertThat(total).isNotNegative());
    }

    @Test
    void refusesWhatBreaksALimit() {
        refused(Map.of("query", "x".repeat(10_000)), "'query' has 10000 characters");
        refused(Map.of("first", 0), "'first' is 0");
        refused(Map.of("first", 101), "'first' is 101");
        refused(Map.of("after", "nonsense"), "'after' is not a cursor");
    }

    @Test
    void listsEverythingWhenNothingIsAsked() {
        int all =
                search(Map.of()).path("search.totalCount").entity(Integer.class).get();
        int blank = search(Map.of("query", "  \t "))
                .path("search.totalCount")
                .entity(Integer.class)
                .get();
        assertThat(all).isEqualTo(blank).isGreaterThan(3);
        search(Map.of("query", "!?"))
                .path("search.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private GraphQlTester.Response search(Map<String, Object> variables) {
        GraphQlTester.Request<?> request = graphQl.documentName("search");
        for (Map.Entry<String, Object> variable : variables.entrySet()) {
            request = request.variable(variable.getKey(), variable.getValue());
        }
        return request.execute();
    }

    private void refused(Map<String, Object> variables, String reason) {
        search(variables)
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).startsWith(reason);
                    assertThat(error.getErrorType()).hasToString("BAD_REQUEST");
                }));
    }

    private void write(String cypher, List<String> changed) {
        transaction.executeWithoutResult(status -> {
            graph.query(cypher).run();
            version.changed(changed);
        });
    }

    private void awaitIndex(Duration limit) {
        Instant end = Instant.now().plus(limit);
        while (index.version() != version.current() && Instant.now().isBefore(end)) {
            sleepABit();
        }
        assertThat(index.version()).as("indexed version").isEqualTo(version.current());
    }

    private static void sleepABit() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
