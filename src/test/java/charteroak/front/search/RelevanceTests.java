package charteroak.front.search;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.front.facets.SearchFilter;
import charteroak.front.index.Labels;
import charteroak.front.words.SearchWords;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Searches the programme's real catalogue. The floors stand slightly under what was reached when they were set. */
@SeededGraphTest
class RelevanceTests {

    private static final double LEAST_RECIPROCAL_RANK = 0.97;
    private static final double LEAST_GAIN = 0.89;

    private final Search search;
    private final Neo4jClient graph;

    @Autowired
    RelevanceTests(Search search, Neo4jClient graph) {
        this.search = search;
        this.graph = graph;
    }

    @Test
    void putsWhatARequesterMeansFirst() throws IOException {
        List<Judged> judged = Judged.all();
        assertThat(judged).hasSizeGreaterThanOrEqualTo(70);
        double rank = 0;
        double gain = 0;
        for (Judged query : judged) {
            List<String> ids = ids(query.query());
            rank += query.reciprocalRank(ids) / judged.size();
            gain += query.normalisedGain(ids) / judged.size();
        }
        System.out.printf("Relevance over %d judged queries: MRR %.3f, nDCG@10 %.3f%n", judged.size(), rank, gain);
        assertThat(rank).as("MRR").isGreaterThan(LEAST_RECIPROCAL_RANK);
        assertThat(gain).as("nDCG@10").isGreaterThan(LEAST_GAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wages",
                "date of birth",
                "DOB",
                "free lunch",
                "homeless",
                "SASID",
                "unemploymnt claim",
                "StudentLastName",
                "student last name"
            })
    void hasWhatIsMeantInTheFirstThree(String query) throws IOException {
        Judged judged = Judged.all().stream()
                .filter(each -> each.query().equals(query))
                .findFirst()
                .orElseThrow();
        assertThat(ids(query).subList(0, 3)).anyMatch(id -> judged.grade(id) == 3);
    }

    @Test
    void judgesOnlyWhatIsThere() throws IOException {
        TreeSet<String> judged = new TreeSet<>();
        Judged.all().forEach(query -> judged.addAll(query.grades().keySet()));
        judged.removeAll(idsInTheGraph());
        assertThat(judged).isEmpty();
    }

    @Test
    void everyHitSaysWhyItMatched() throws IOException {
        for (Judged query : Judged.all()) {
            assertThat(find(query.query()).hits())
                    .as(query.query())
                    .allSatisfy(hit -> assertThat(hit.reasons().matchedOn()).isNotEmpty());
        }
    }

    @Test
    void everyNameAndCodeFindsItselfFirst() {
        Map<String, String> keys = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Map<String, Object> row : namesAndCodes()) {
            String id = String.valueOf(row.get("id"));
            String name = String.valueOf(row.get("name"));
            names.put(name, id);
            keys.merge(id, " " + SearchWords.key(name) + " ", String::concat);
        }
        assertThat(names).hasSizeGreaterThan(500);
        names.forEach((name, id) -> {
            if (name.length() <= Search.LONGEST_QUESTION) {
                String first = ids(name).getFirst();
                assertThat(keys.get(first)).as("first for %s", name).contains(" " + SearchWords.key(name) + " ");
            }
        });
    }

    private Collection<Map<String, Object>> namesAndCodes() {
        return graph.query("""
                        MATCH (thing:DataElement|Dataset|Agency|Agreement|Project|LegalBasis)
                        WHERE thing.readers IS NULL OR any(token IN thing.readers WHERE token IN $everybody)
                        UNWIND [thing.name, thing.title, thing.code, thing.number] AS name
                        WITH thing, name
                        WHERE name IS NOT NULL
                        RETURN thing.id AS id, name
                        """)
                .bind(Viewer.PUBLIC.tokens())
                .to("everybody")
                .fetch()
                .all();
    }

    private Collection<String> idsInTheGraph() {
        return graph.query("MATCH (thing:DataElement|Dataset|Agency|Agreement|Project|LegalBasis) RETURN thing.id")
                .fetchAs(String.class)
                .all();
    }

    private List<String> ids(String query) {
        return find(query).hits().stream().map(Found.Hit::id).toList();
    }

    private Found find(String query) {
        return search.find(query, SearchFilter.NONE, new Paging(10, ""), false, Labels.NONE, Viewer.PUBLIC);
    }
}
