package charteroak.front.document;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.TestCallers;
import charteroak.front.document.TaggedPdf.Said;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@SeededGraphTest
class ProjectPacketTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private final int port;
    private final Neo4jClient graph;

    @Autowired
    ProjectPacketTests(@LocalServerPort int port, Neo4jClient graph) {
        this.port = port;
        this.graph = graph;
    }

    @Test
    void everyPacketSaysWhatIsAskedForAndHowTheProvidersVoted() throws Exception {
        List<String> numbers = rows("MATCH (project:Project) RETURN project.number AS number ORDER BY number", Map.of())
                .map(row -> (String) row.get("number"))
                .toList();
        assertThat(numbers).hasSizeGreaterThan(10);
        for (String number : numbers) {
            List<Said> said = TaggedPdf.read(get(number).body());
            assertThat(cells(said, 6).map(row -> row.subList(0, 3)))
                    .as("uses of %s", number)
                    .containsExactlyInAnyOrderElementsOf(uses(number));
            assertThat(cells(said, 4).map(row -> row.subList(0, 3)))
                    .as("votes on %s", number)
                    .containsAll(votes(number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-07", "2026-03", "CSCU-WAGES"})
    void isReadableWithoutSeeingIt(String number) throws Exception {
        byte[] paper = get(number).body();
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), PDFAFlavour.PDFUA_1)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser);
            assertThat(result.getTestAssertions().stream().map(TestAssertion::toString))
                    .isEmpty();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        }
    }

    @Test
    void thereIsNoneOfAProjectThatIsNotThere() throws Exception {
        assertThat(get("NONE").statusCode()).isEqualTo(404);
    }

    private List<List<String>> uses(String number) {
        return rows("""
                MATCH (:Project {number: $number})<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(element:DataElement)<-[:HAS]-(dataset:Dataset)
                      <-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
                RETURN element.name AS element, dataset.title AS dataset, agency.code AS agency
                """, Map.of("number", number))
                .map(row -> row(
                        SeededFacts.text(row, "element"),
                        SeededFacts.text(row, "dataset"),
                        SeededFacts.text(row, "agency")))
                .toList();
    }

    private List<List<String>> votes(String number) {
        return rows("""
                MATCH (agency:Agency)<-[:BY]-(act:Act {kind: 'VOTED'})-[:ON]->(:Project {number: $number})
                WHERE NOT EXISTS { (:Act)-[:VOIDS]->(act) }
                WITH agency, act ORDER BY act.effectiveOn, act.recordedAt
                WITH agency, last(collect(act)) AS act
                RETURN agency.name AS agency, act.vote AS vote, toString(act.effectiveOn) AS day
                """, Map.of("number", number))
                .map(row -> row(
                        SeededFacts.text(row, "agency"),
                        SeededFacts.text(row, "vote"),
                        DAY.format(LocalDate.parse((String) row.get("day")))))
                .toList();
    }

    private Stream<Map<String, Object>> rows(String cypher, Map<String, Object> bound) {
        return graph.query(cypher).bindAll(bound).fetch().all().stream();
    }

    private static List<String> row(Object... cells) {
        return Stream.of(cells).map(String::valueOf).map(TaggedPdf::squeezed).toList();
    }

    private static Stream<List<String>> cells(List<Said> said, int many) {
        return said.stream()
                .filter(each -> each.tag().equals("TR") && each.cells().size() == many)
                .map(Said::cells)
                .filter(row -> !row.getFirst().matches("(Dataelement|Agency)+"));
    }

    private HttpResponse<byte[]> get(String number) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:%d/api/v1/projects/%s/packet.pdf".formatted(port, number)))
                        .header(TestCallers.HEADER, "reader;AUDITOR")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
