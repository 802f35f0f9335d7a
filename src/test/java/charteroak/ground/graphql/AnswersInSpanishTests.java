package charteroak.ground.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.negotiation.SharedPaper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
class AnswersInSpanishTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String FALLING_DUE =
            "{ asked: fallingDue(asOf: \"2023-06-01\", agency: \"PRE\", first: 100) { nodes { id reason remedy reasonReferences { kind id name } } } }";
    private static final String NOTICES =
            "{ asked: notices(agency: \"PRE\") { nodes { reason remedy reasonReferences { id } remedyReferences { id } } } }";
    private static final String MAY_HOLD =
            "Paper Recipient had to destroy what it got under PAPER-DUL by June 30, 2023 and has not certified it.";
    private static final String PUEDE =
            "Paper Recipient debía destruir lo que recibió según PAPER-DUL a más tardar el 30 de junio de 2023 y no lo ha certificado.";

    private final Neo4jClient graph;
    private final int port;

    @Autowired
    AnswersInSpanishTests(Neo4jClient graph, @LocalServerPort int port) {
        this.graph = graph;
        this.port = port;
    }

    @BeforeEach
    void paper() {
        SharedPaper.in(graph);
        graph.query("MATCH (notice:Notice) DETACH DELETE notice").run();
    }

    @Test
    void saysReasonsInTheLanguageThatIsAskedFor() throws Exception {
        String spanish = ask(FALLING_DUE, "es").toString();
        assertThat(spanish)
                .contains(
                        "Paper Recipient puede conservar lo que recibió según PAPER-DUL hasta el 30 de junio de 2023");
        for (String language : List.of("en", "fr", "")) {
            assertThat(ask(FALLING_DUE, language).toString())
                    .contains("Paper Recipient may hold what it got under PAPER-DUL until June 30, 2023");
        }
        assertThat(ask(FALLING_DUE, "fr, es;q=0.5").toString()).contains("puede conservar");
    }

    @Test
    void namesTheLanguageOfAnAnswer() throws Exception {
        assertThat(post(FALLING_DUE, "es-PR").headers().firstValue("Content-Language"))
                .contains("es");
        assertThat(post(FALLING_DUE, "de").headers().firstValue("Content-Language"))
                .contains("en");
        assertThat(post(FALLING_DUE, "").headers().allValues("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            project(number: "NONE") { id } | There is no project 'NONE'. | No existe ningún proyecto 'NONE'.
            legalBasis(code: "NONE") { id } | There is no legal basis 'NONE'. | No existe ninguna base legal 'NONE'.
            fallingDue(agency: "NONE") { totalCount } | There is no agency 'NONE'. | No existe ninguna agencia 'NONE'.
            fallingDue(first: 1000) { totalCount } | 'first' is 1000; it must be from 1 to 100. | 'first' es 1000; debe ser de 1 a 100.
            fallingDue(within: 0) { totalCount } | 'within' is 0; it must be from 1 to 366 days. | 'within' es 0; debe ser de 1 a 366 días.
            """)
    void saysWhatIsWrongInTheLanguageThatIsAskedFor(String question, String english, String spanish) throws Exception {
        String asked = "{ asked: " + question + " }";
        assertThat(errors(asked, "")).containsExactly(english);
        assertThat(errors(asked, "es")).containsExactly(spanish);
    }

    @Test
    void keepsNoticesSoThatTheyCanBeToldInBothLanguages() throws Exception {
        ask("mutation { asked: sweepDeadlines { notices { id } } }", "es");
        assertThat(graph.query(
                                "MATCH (notice:Notice)-[:ABOUT]->(:Agreement {id: 'agreement-paper-dul'}) RETURN notice.reason")
                        .fetchAs(String.class)
                        .all())
                .contains(MAY_HOLD);
        assertThat(ask(NOTICES, "").at("/nodes/0/reason").asString()).isEqualTo(MAY_HOLD);
        JsonNode spanish = ask(NOTICES, "es").at("/nodes/0");
        assertThat(spanish.at("/reason").asString()).isEqualTo(PUEDE);
        assertThat(spanish.at("/remedy").asString()).isEqualTo("PRE destruye los datos y lo certifica en PAPER-DUL.");
        assertThat(spanish.at("/reasonReferences").findValuesAsString("id"))
                .containsExactly("agency-paper-r", "agreement-paper-dul");
        assertThat(spanish.at("/remedyReferences").findValuesAsString("id"))
                .containsExactly("agency-paper-r", "agreement-paper-dul");
    }

    @Test
    void tellsNoticesOfEarlierReleasesAsTheyWereKept() throws Exception {
        ask("mutation { asked: sweepDeadlines { notices { id } } }", "");
        graph.query("MATCH (notice:Notice) REMOVE notice.reasonSentence, notice.remedySentence")
                .run();
        JsonNode spanish = ask(NOTICES, "es").at("/nodes/0");
        assertThat(spanish.at("/reason").asString()).isEqualTo(MAY_HOLD);
        assertThat(spanish.at("/reasonReferences")).isEmpty();
    }

    @Test
    void servesFeedsInTheLanguageThatIsAskedFor() throws Exception {
        HttpResponse<String> spanish = get("/api/v1/agencies/PRE/deadlines.ics", "es");
        HttpResponse<String> english = get("/api/v1/agencies/PRE/deadlines.ics", "");
        assertThat(spanish.body().replace("\r\n ", "")).contains("Lo que vence para Paper Recipient");
        assertThat(english.body().replace("\r\n ", "")).contains("What falls due for Paper Recipient");
        assertThat(spanish.headers().firstValue("Content-Language")).contains("es");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
        assertThat(english.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
        assertThat(spanish.headers().firstValue("ETag"))
                .isNotEqualTo(english.headers().firstValue("ETag"));
        assertThat(get("/api/v1/deadlines.atom", "es").body()).contains("Lo que vence en el programa");
        assertThat(get("/api/v1/agencies/NONE/deadlines.ics", "es").body()).contains("No existe esa agencia");
    }

    private List<String> errors(String document, String language) throws Exception {
        return JSON.readTree(post(document, language).body()).at("/errors").findValuesAsString("message");
    }

    private JsonNode ask(String document, String language) throws Exception {
        JsonNode answer = JSON.readTree(post(document, language).body());
        assertThat((@Nullable JsonNode) answer.get("errors")).as(document).isNull();
        return answer.at("/data/asked");
    }

    private HttpResponse<String> post(String document, String language) throws Exception {
        return send(
                HttpRequest.newBuilder(address("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document)))),
                language);
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return send(HttpRequest.newBuilder(address(path)), language);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String language) throws Exception {
        if (!language.isEmpty()) {
            request.header("Accept-Language", language);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
