package charteroak.ground.site;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.ground.api.PageSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
class AppPagesTests {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String THE_APP = "<title>The app</title>";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Neo4jClient graph;
    private final List<PageSource> sources;
    private final int port;

    @Autowired
    AppPagesTests(Neo4jClient graph, List<PageSource> sources, @LocalServerPort int port) {
        this.graph = graph;
        this.sources = sources;
        this.port = port;
    }

    @BeforeEach
    void thingsThatAreThereAndHidden() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-apg'}) SET agency += {code: 'APG', name: 'Pages', aliases: [], kind: 'STATE_AGENCY'}
                        MERGE (agency)-[:OWNS]->(system:SourceSystem {id: 'system-apg'}) SET system.name = 'Pages'
                        MERGE (system)-[:HAS]->(dataset:Dataset {id: 'dataset-apg'}) SET dataset.title = 'Pages'
                        MERGE (dataset)-[:HAS]->(element:DataElement {id: 'element-apg'})
                          SET element += {name: 'Page', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
                        MERGE (agreement:Agreement {id: 'agreement-apg'})
                          SET agreement += {number: 'APG', kind: 'EMOU', title: 'Pages', illustrative: true}
                        MERGE (hidden:Agreement {id: 'agreement-apg-hidden'})
                          SET hidden += {number: 'APG-HIDDEN', kind: 'EMOU', title: 'Pages', illustrative: true, readers: ['PARTICIPANTS']}
                        MERGE (project:Project {id: 'project-apg'})
                          SET project += {number: 'APG', stage: 'ANALYSIS', title: 'Pages', summary: 'Pages.', purpose: 'EVALUATION', illustrative: true}
                        MERGE (project)-[:RECIPIENT]->(agency)
                        MERGE (basis:LegalBasis {id: 'basis-apg-law'})
                          SET basis += {code: 'APG-LAW', title: 'Pages', citation: 'Pages', appliesTo: 'Pages', permits: 'Pages', purposes: [], conditions: [], confidence: 'K'}
                        """).run();
    }

    @Test
    void everyThingThatAnAddressNamesIsToldOfByAFeature() {
        Set<String> places = AppAddress.listed().stream()
                .flatMap(address -> address.place().stream())
                .collect(Collectors.toSet());
        assertThat(sources.stream().map(PageSource::place)).containsExactlyInAnyOrderElementsOf(places);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/me",
                "/due",
                "/audit",
                "/elements/element-apg",
                "/datasets/dataset-apg",
                "/agencies/APG",
                "/agreements",
                "/agreements/APG",
                "/agreements/APG/what-if",
                "/projects",
                "/projects/APG",
                "/law",
                "/law/APG-LAW",
                "/runs",
                "/findings",
                "/audit/seed",
                "/audit/element-apg"
            })
    void showsTheAppWhereSomethingIs(String path) {
        HttpResponse<String> page = get(path, BROWSER);
        assertThat(page.body()).contains(THE_APP);
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/agreements/APG", "/agreements/APG/what-if"})
    void answersAboutAPageWithoutSendingIt(String path) {
        HttpResponse<String> page = send(request(path, BROWSER).method("HEAD", BodyPublishers.noBody()));
        assertThat(page.body()).isEmpty();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void refusesToDoAnythingWithAPageButReadIt() {
        HttpResponse<String> asked = send(request("/me", "*/*").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed.split(",")).contains("GET", "HEAD"));
        HttpResponse<String> written = send(request("/agreements/APG", "*/*")
                .header(TestCallers.HEADER, "auditor;AUDITOR")
                .POST(BodyPublishers.noBody()));
        assertThat(written.statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/nowhere/at/all",
                "/elements/none",
                "/datasets/none",
                "/agencies/NONE",
                "/agreements/NONE",
                "/agreements/NONE/what-if",
                "/agreements/APG/what-else",
                "/projects/none",
                "/runs/none",
                "/law/NONE",
                "/audit/none",
                "/audit/element-none"
            })
    void showsTheAppWithTheStatusOfWhatIsMissing(String path) {
        HttpResponse<String> page = get(path, BROWSER);
        assertThat(page.body()).contains(THE_APP);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void treatsWhatIsHiddenAsWhatIsAbsent() {
        assertThat(get("/agreements/APG-HIDDEN", BROWSER).statusCode()).isEqualTo(404);
        assertThat(get("/agreements/APG-HIDDEN", BROWSER, TestCallers.HEADER, "auditor;AUDITOR")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "text/css,*/*;q=0.1", "nonsense"})
    void tellsAProgramThatNothingIsThere(String accepted) {
        HttpResponse<String> answer = get("/nowhere", accepted);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(THE_APP);
    }

    @ParameterizedTest
    @CsvSource({
        "/me/, /me",
        "/projects/APG/, /projects/APG",
        "/public/en/, /public/en",
        "/public/es/projects/none/, /public/es/projects/none",
        "/elements/none/?asOf=2024-01-01, /elements/none?asOf=2024-01-01",
        "/nowhere/, /nowhere"
    })
    void leadsFromATrailingSlashToTheAddressWithoutIt(String path, String without) {
        HttpResponse<String> answer = get(path, BROWSER);
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to ->
                        assertThat(URI.create(to).getRawSchemeSpecificPart()).endsWith(without));
    }

    @Test
    void givesTheExplorerToThoseWhoHaveSignedIn() {
        HttpResponse<String> stranger = get("/graphiql", BROWSER);
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?from=/graphiql"));
        HttpResponse<String> auditor = get("/graphiql", BROWSER, TestCallers.HEADER, "auditor;AUDITOR");
        assertThat(auditor.statusCode()).isEqualTo(200);
        assertThat(auditor.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self';", "style-src 'self';"));
    }

    @Test
    void leadsNobodyToAnotherHost() {
        for (String path : new String[] {"//example.org/", "/%2fexample.org/", "/\\example.org/"}) {
            HttpResponse<String> answer = raw(path);
            assertThat(answer.headers().firstValue("Location").orElse("/")).doesNotStartWith("//");
        }
    }

    @ParameterizedTest
    @CsvSource({"/agencies, AGENCY", "/datasets, DATASET", "/elements, DATA_ELEMENT"})
    void leadsFromAKindToASearchOfIt(String path, String kind) {
        HttpResponse<String> answer = get(path, BROWSER);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/?kind=" + kind));
    }

    private HttpResponse<String> raw(String path) {
        try {
            return get(path, BROWSER);
        } catch (IllegalArgumentException noSuchAddress) {
            return get("/", BROWSER);
        }
    }

    private HttpResponse<String> get(String path, String accept, String... headers) {
        HttpRequest.Builder request = request(path, accept);
        return send(headers.length > 0 ? request.headers(headers) : request);
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
