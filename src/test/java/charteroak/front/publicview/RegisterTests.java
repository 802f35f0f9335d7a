package charteroak.front.publicview;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class RegisterTests {

    private static final String PRIVATE = "NOTFORRESIDENTS";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final int port;

    @Autowired
    RegisterTests(HttpGraphQlTester graphQl, Neo4jClient graph, @LocalServerPort int port) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.port = port;
    }

    @BeforeEach
    void projectsThatAreApprovedAndNot() {
        graph.query("""
                        MERGE (school:Agency {id: 'agency-regs'})
                          SET school += {code: 'REGS', name: 'Register Schools', aliases: ['NOTFORRESIDENTS'], kind: 'STATE_AGENCY', source: 'NOTFORRESIDENTS'}
                        MERGE (system:SourceSystem {id: 'system-regs'}) SET system.name = 'School Records'
                        MERGE (dataset:Dataset {id: 'dataset-regs'}) SET dataset += {title: 'Graduation', description: 'NOTFORRESIDENTS'}
                        MERGE (name:DataElement {id: 'element-regs-name'})
                          SET name += {name: 'NOTFORRESIDENTS', dataType: 'TEXT', classification: 'RESTRICTED', identifierClass: 'DIRECT_IDENTIFIER'}
                        MERGE (year:DataElement {id: 'element-regs-year'})
                          SET year += {name: 'NOTFORRESIDENTS', definition: 'NOTFORRESIDENTS', dataType: 'INTEGER', classification: 'CONFIDENTIAL', identifierClass: 'OTHER'}
                        MERGE (school)-[:OWNS]->(system) MERGE (system)-[:HAS]->(dataset)
                        MERGE (dataset)-[:HAS]->(name) MERGE (dataset)-[:HAS]->(year)
                        MERGE (class:ProtectionClass {code: 'FERPA'})
                          ON CREATE SET class += {id: 'class-ferpa', name: 'Education records', description: 'Kept by schools.'}
                        MERGE (dataset)-[:PROTECTED_BY]->(class)
                        MERGE (emou:Agreement {id: 'agreement-regs-emou'})
                          SET emou += {number: 'REGS-EMOU', kind: 'EMOU', title: 'NOTFORRESIDENTS', illustrative: true}
                        MERGE (letter:Agreement {id: 'agreement-regs-loi'})
                          SET letter += {number: 'REGS-LETTER', kind: 'LETTER_OF_INTENT', title: 'NOTFORRESIDENTS', illustrative: true}
                        MERGE (dsa:Agreement {id: 'agreement-regs-dsa'})
                          SET dsa += {number: 'REGS-DSA', kind: 'DSA', title: 'NOTFORRESIDENTS', source: 'NOTFORRESIDENTS', scope: 'STANDING', illustrative: true, termFrom: date('2020-01-15')}
                        MERGE (license:Agreement {id: 'agreement-regs-dul'})
                          SET license += {number: 'REGS-DUL', kind: 'DUL', title: 'NOTFORRESIDENTS', illustrative: true, termTo: date('2025-06-30')}
                        MERGE (dsa)-[:UNDER]->(emou) MERGE (dsa)-[:UNDER]->(letter)
                        MERGE (schedule:Schedule {id: 'schedule-regs'}) SET schedule.purposes = ['EVALUATION']
                        MERGE (dsa)-[:SCHEDULES]->(schedule) MERGE (schedule)-[:OF]->(school) MERGE (schedule)-[:GRANTS]->(dataset)
                        MERGE (basis:LegalBasis {id: 'basis-regs'})
                          SET basis += {code: 'REGS-LAW', title: 'Law of registers', citation: '1 RSC 2', permits: 'Keeping registers', appliesTo: 'NOTFORRESIDENTS', confidence: 'K', source: 'NOTFORRESIDENTS', conditions: ['NOTFORRESIDENTS']}
                        MERGE (other:LegalBasis {id: 'basis-regs-other'})
                          SET other += {code: 'REGS-OTHER', title: 'Law for others', citation: '9 RSC 9', permits: 'NOTFORRESIDENTS', appliesTo: 'x', confidence: 'K'}
                        MERGE (unused:Schedule {id: 'schedule-regs-unused'})
                        MERGE (dsa)-[:SCHEDULES]->(unused) MERGE (unused)-[:CITES]->(other) MERGE (schedule)-[:CITES]->(basis)
                        MERGE (act:Act {id: 'act-regs'})
                          SET act += {kind: 'SIGNED', effectiveOn: date('2020-01-15'), recordedAt: datetime('2020-01-16T12:00:00Z'), note: 'NOTFORRESIDENTS'}
                        MERGE (act)-[:ON]->(dsa) MERGE (act)-[:BY]->(school)
                        MERGE (dsa)-[:PARTY {role: 'PROVIDER'}]->(school)
                        MERGE (licensed:Act {id: 'act-regs-dul'})
                          SET licensed += {kind: 'SIGNED', effectiveOn: date('2020-02-03'), recordedAt: datetime('2020-02-04T12:00:00Z'), note: 'NOTFORRESIDENTS'}
                        MERGE (licensed)-[:ON]->(license) MERGE (licensed)-[:BY]->(school)
                        MERGE (license)-[:PARTY {role: 'LICENSEE'}]->(school)
                        MERGE (unsigned:Agreement {id: 'agreement-regs-unsigned'})
                          SET unsigned += {number: 'REGS-UNSIGNED', kind: 'DUL', title: 'NOTFORRESIDENTS', illustrative: true, termTo: date('2031-03-31')}
                        MERGE (unsigned)-[:PARTY {role: 'LICENSEE'}]->(school)
                        MERGE (ssn:DataElement {id: 'element-regs-ssn'})
                          SET ssn += {name: 'SSN NOTFORRESIDENTS', dataType: 'TEXT', classification: 'RESTRICTED', identifierClass: 'DIRECT_IDENTIFIER'}
                        MERGE (dataset)-[:HAS]->(ssn)
                        MERGE (concept:Concept {id: 'concept-regs'}) SET concept.identifies = 'SOCIAL_SECURITY_NUMBER'
                        MERGE (ssn)-[:REALISES]->(concept)
                        WITH school, name, ssn, year, dsa, license, unsigned
                        UNWIND [
                          {number: 'ZZZ-1', stage: 'ANALYSIS', title: 'Graduates & <script>alert(1)</script> jobs', summaryEs: 'Pregunta cuántas personas trabajan.', illustrative: true},
                          {number: 'ZZZ-2', stage: 'IN_REVIEW', title: 'Still in review', summaryEs: 'En revisión.', illustrative: true},
                          {number: 'ZZZ-3', stage: 'WITHDRAWN', title: 'Withdrawn request', summaryEs: 'Retirada.', illustrative: true},
                          {number: 'ZZZ-4', stage: 'CLOSED', title: 'Never translated', summaryEs: null, illustrative: false}] AS one
                        MERGE (project:Project {id: 'project-' + toLower(one.number)})
                          SET project += one, project += {summary: 'Asks what graduates earn.', purpose: 'EVALUATION', topic: 'NOTFORRESIDENTS', source: 'NOTFORRESIDENTS'}
                        MERGE (project)-[:RECIPIENT]->(school)
                        MERGE (request:Request {id: 'request-' + toLower(one.number)})
                          SET request += {number: one.number, type: 'INITIAL', note: 'NOTFORRESIDENTS'}
                        MERGE (request)-[:BECOMES]->(project)
                        MERGE (request)-[:ASKS_FOR {use: 'LINKAGE_KEY'}]->(name)
                        MERGE (request)-[:ASKS_FOR {use: 'PAYLOAD'}]->(year)
                        MERGE (project)-[:RELIES_ON]->(dsa)
                        MERGE (request)-[:ASKS_FOR {use: 'LINKAGE_KEY'}]->(ssn)
                        WITH project, CASE one.number WHEN 'ZZZ-4' THEN unsigned ELSE license END AS given
                        MERGE (given)-[:LICENSES]->(project)
                        """).run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void listsApprovedProjectsAndHidesTheOthers(String language) {
        String list = get("/public/" + language).body();
        assertThat(list)
                .contains("/public/" + language + "/projects/ZZZ-1", "/public/" + language + "/projects/ZZZ-4")
                .doesNotContain("ZZZ-2", "Still in review", "ZZZ-3", "Withdrawn request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/en/projects/ZZZ-2",
                "/public/es/projects/ZZZ-3",
                "/public/en/projects/none",
                "/public/en/other/page"
            })
    void hidesWhatIsNotApprovedAsIfItWereAbsent(String path) {
        HttpResponse<String> missing = get(path);
        String absent = get(path.substring(0, "/public/en".length()) + "/projects/absent")
                .body();
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo(absent);
    }

    @Test
    void tellsWhatAResidentAsks() {
        assertThat(get("/public/en/projects/ZZZ-1").body())
                .contains(
                        "This is an invented example",
                        "Asks what graduates earn.",
                        "Register Schools",
                        "The data are studied")
                .contains(
                        "School Records",
                        "Graduation",
                        "Education records",
                        "Used only to match records",
                        "such as a name",
                        "Social Security numbers")
                .contains(
                        "REGS-EMOU",
                        "REGS-DSA",
                        "REGS-DUL",
                        "January 15, 2020",
                        "June 30, 2025",
                        "Law of registers",
                        "1 RSC 2",
                        "Keeping registers")
                .doesNotContain("REGS-LETTER", "Law for others");
        assertThat(get("/public/en/projects/ZZZ-4").body()).doesNotContain("This is an invented example");
    }

    @Test
    void tellsWhichAgreementsAreInForceToday() {
        graphQl.document(
                        "{ register(first: 100) { nodes { number until agreements { number from to inForceToday } } } }")
                .execute()
                .path("register.nodes[?(@.number == 'ZZZ-1')].agreements[?(@.inForceToday == true)].number")
                .entityList(String.class)
                .isEqualTo(List.of("REGS-DSA"))
                .path("register.nodes[?(@.number == 'ZZZ-1')].until")
                .entityList(String.class)
                .isEqualTo(List.of("2025-06-30"));
    }

    @Test
    void saysInPlainWordsThatTheUseIsNotCoveredTodayAndWhatIsMissing() {
        assertThat(get("/public/en/projects/ZZZ-1").body())
                .contains("Is this use of data allowed today?", "No. It is not covered.")
                .contains("An agency whose data is used is not bound by the program agreement.", "(R01)")
                .contains("No data use license for this data is in force.");
        assertThat(get("/public/es/projects/ZZZ-1").body())
                .contains("¿Está permitido hoy este uso de los datos?", "No. No está cubierto.")
                .contains("No hay una licencia de uso vigente para estos datos.")
                .doesNotContain("not covered");
    }

    @Test
    void tellsProgramsTheVerdictOfTheDay() {
        var answer = graphQl.document("""
                        { register(first: 100) { nodes { number today { verdict since until missing } } }
                          coverage(project: "project-zzz-1") { verdict validFrom } }
                        """).execute();
        String verdict = answer.path("coverage.verdict").entity(String.class).get();
        answer.path("register.nodes[?(@.number == 'ZZZ-1')].today.verdict")
                .entityList(String.class)
                .isEqualTo(List.of(verdict))
                .path("register.nodes[?(@.number == 'ZZZ-1')].today.missing[*]")
                .entityList(String.class)
                .satisfies(rules -> assertThat(rules).contains("R01", "R08").doesNotHaveDuplicates());
    }

    @Test
    void promisesNoLastDayThatNoSignedLicenseGives() {
        assertThat(get("/public/en/projects/ZZZ-4").body())
                .contains("No signed license gives a last day", "Has not taken effect");
    }

    @Test
    void tellsItInSpanish() {
        assertThat(get("/public/es/projects/ZZZ-1").body())
                .contains("<html lang=\"es\"", "Este es un ejemplo inventado", "Pregunta cuántas personas trabajan.")
                .contains("Registros educativos", "15 de enero de 2020", "30 de junio de 2025")
                .doesNotContain("Asks what graduates earn.");
        assertThat(get("/public/es/projects/ZZZ-4").body())
                .contains(
                        "Este texto todavía no se ha traducido", "<span lang=\"en\">Asks what graduates earn.</span>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/en",
                "/public/es",
                "/public/en/projects/ZZZ-1",
                "/public/es/projects/ZZZ-1",
                "/public/en/projects/none"
            })
    void runsNoScriptAndNoInlineStyle(String path) {
        HttpResponse<String> page = get(path);
        assertThat(page.body())
                .doesNotContain("<script", " style=", "<style", "javascript:")
                .doesNotContainPattern(" on[a-z]+=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("script-src", "unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public/en", "/public/es", "/public/en/projects/ZZZ-1", "/public/es/projects/ZZZ-1"})
    void showsNothingBeyondItsList(String path) {
        assertThat(get(path).body()).doesNotContain(PRIVATE);
    }

    @Test
    void showsNothingBeyondItsListToPrograms() {
        graphQl.document("""
                        { register(first: 100) { totalCount nodes { number title purpose purposeInSpanish stage recipient agencies kindsOfData
                          agreements { number kind from to inForceToday } law until illustrative today { verdict since until missing } } } }
                        """)
                .execute()
                .path("register.nodes[?(@.number == 'ZZZ-1')].kindsOfData[*]")
                .entityList(String.class)
                .isEqualTo(List.of(
                        "School Records: Graduation",
                        "Names, dates of birth or other identifying details, used only to match records"))
                .path("register.nodes[*].number")
                .entityList(String.class)
                .satisfies(numbers ->
                        assertThat(numbers).contains("ZZZ-1", "ZZZ-4").doesNotContain("ZZZ-2", "ZZZ-3"))
                .path("register")
                .entity(Object.class)
                .satisfies(all -> assertThat(all.toString()).doesNotContain(PRIVATE));
    }

    @Test
    void continuesAPageAfterItsCursor() {
        String cursor = graphQl.document("{ register(first: 1) { pageInfo { endCursor hasNextPage } } }")
                .execute()
                .path("register.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("register.pageInfo.endCursor")
                .entity(String.class)
                .get();
        assertThat(get("/public/en?after=" + cursor).body()).contains("ZZZ-1").doesNotContain("ZZZ-4");
        assertThat(get("/public/en?after=nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void opensInTheReadersLanguage() {
        HttpResponse<String> spanish = get("/public", "Accept-Language", "es-PR,es;q=0.9,en;q=0.5");
        assertThat(spanish.statusCode()).isEqualTo(302);
        assertThat(spanish.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/public/es"));
        assertThat(spanish.headers().allValues("Vary")).contains("Accept-Language");
        assertThat(get("/public", "Accept-Language", "fr").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/public/en"));
    }

    @Test
    void saysThatAPageIsMissingInTheReadersLanguage() {
        assertThat(get("/public/xx").statusCode()).isEqualTo(404);
        assertThat(get("/public/xx", "Accept-Language", "es").body()).contains("No encontramos esa página");
        assertThat(get("/public/es/projects/none", "Accept-Language", "en").body())
                .contains("No encontramos esa página");
    }

    @Test
    void letsABrowserKeepAnUnchangedPage() {
        HttpResponse<String> first = get("/public/en/projects/ZZZ-1");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=60"));
        assertThat(get("/public/en/projects/ZZZ-1", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void namesEachPageAndItsOtherLanguage() {
        assertThat(get("/public/es/projects/ZZZ-1").body())
                .contains(
                        "<title>Graduates &amp; &lt;script&gt;alert(1)&lt;/script&gt; jobs – Registro público de P20 WIN</title>")
                .contains("<link rel=\"canonical\" href=\"/public/es/projects/ZZZ-1\">")
                .contains("<link rel=\"alternate\" hreflang=\"en\" href=\"/public/en/projects/ZZZ-1\">");
    }

    @Test
    void servesItsOwnLook() {
        assertThat(get("/public/public.css").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    }

    private HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
