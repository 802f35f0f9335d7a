package charteroak.front.document;

import static charteroak.front.document.TaggedPdf.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.TestCallers;
import charteroak.agreements.archive.Archive;
import charteroak.front.document.TaggedPdf.Said;
import charteroak.front.print.AccessiblePdf;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class AgreementDocumentsTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String AUDITOR = "reader;AUDITOR";

    private final int port;
    private final SeededFacts seeded;
    private final AccessiblePdf pdf;

    @Autowired
    AgreementDocumentsTests(
            @LocalServerPort int port, Neo4jClient graph, Archive archive, Clock clock, AccessiblePdf pdf) {
        this.port = port;
        this.seeded = new SeededFacts(graph, archive, clock);
        this.pdf = pdf;
    }

    @Test
    void everyAgreementSaysOnPaperWhatTheGraphHolds() throws Exception {
        List<String> numbers = seeded.agreements();
        assertThat(numbers).hasSizeGreaterThan(30);
        for (String number : numbers) {
            List<Said> said = TaggedPdf.read(get(number + "/document.pdf").body());
            assertThat(rows(said, 4).filter(row -> row.get(1).matches("[A-Z]+")))
                    .as("parties of %s", number)
                    .containsExactlyInAnyOrderElementsOf(seeded.parties(number));
            assertThat(rows(said, 5).filter(row -> !row.getFirst().matches("(Dataelement)+")))
                    .as("elements of %s", number)
                    .containsExactlyInAnyOrderElementsOf(seeded.elements(number));
            assertThat(rows(said, 6).filter(row -> !row.getFirst().matches("(Name)+")))
                    .as("users of %s", number)
                    .containsExactlyInAnyOrderElementsOf(seeded.users(number));
            assertThat(rows(said, 2)).as("term of %s", number).containsAll(seeded.term(number));
            assertThat(said.stream().map(Said::text))
                    .as("clauses of %s", number)
                    .containsAll(seeded.clauses(number));
            assertThat(said.stream().map(Said::text).filter(text -> text.startsWith("LegalbasisFERPA-AE")))
                    .as("bases of %s", number)
                    .hasSize(seeded.citing(number, "FERPA-AE"));
        }
    }

    @Test
    void whatIsChangedOnPaperIsNoticed() throws Exception {
        String page = new String(get("DSA-2025-04/document.html").body(), StandardCharsets.UTF_8);
        Set<List<String>> seededElements = Set.copyOf(seeded.elements("DSA-2025-04"));
        assertThat(elements(pdf.of(page))).isEqualTo(seededElements);
        assertThat(page).contains(">Service Start Date<");
        assertThat(elements(pdf.of(page.replace(">Service Start Date<", ">Service Stop Date<"))))
                .isNotEqualTo(seededElements);
    }

    @Test
    void theAttachmentSaysHowEachConditionIsMetAndWhoAffirmedIt() throws Exception {
        List<String> said = TaggedPdf.read(get("DSA-2025-04/document.pdf").body()).stream()
                .map(Said::text)
                .toList();
        assertThat(said)
                .anySatisfy(
                        text -> assertThat(text)
                                .startsWith("WAIVER_DATE")
                                .contains(
                                        squeezed(
                                                "Attested by counsel for Department of Mental Health and Addiction Services on October 7, 2025.")))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("NO_IDENTIFICATION_IN_REPORT")
                        .contains(squeezed("The agreement states: Section 7: reports identify nobody.")))
                .anySatisfy(
                        text -> assertThat(text)
                                .contains(
                                        squeezed(
                                                "Counsel for Connecticut Coalition to End Homelessness affirmed the legal basis of this schedule on October 9, 2025.")));
    }

    @Test
    void anUnsignedAgreementProposesWhatItDoesNotState() throws Exception {
        String page = new String(get("DSA-2026-02/document.html").body(), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("BREACH_NOTICE_PROCEDURE: not stated yet. The program proposes this wording")
                .contains("I affirm as counsel for");
        String signed = new String(get("DSA-2025-04/document.html").body(), StandardCharsets.UTF_8);
        assertThat(signed)
                .contains("BREACH_NOTICE_PROCEDURE: the agreement states no such clause.")
                .doesNotContain("The program proposes");
    }

    @Test
    void aFormToSignIsForOnePersonOrAll() throws Exception {
        String all = new String(get("DUL-2025-04/nda.html").body(), StandardCharsets.UTF_8);
        assertThat(all).contains("Uma Rao", "Victor Hale", "November 13, 2025");
        String one = new String(
                get("DUL-2025-04/acknowledgment.html?user=" + seeded.user("Uma Rao"))
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(one).contains("Uma Rao").doesNotContain("Victor Hale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DSA-2014-01/document",
                "DSA-2015-S1/document",
                "DSA-2016-02/document",
                "DSA-2022-05/document",
                "DSA-2023-07/document",
                "DSA-2024-S1/document",
                "DSA-2025-03/document",
                "DSA-2025-04/document",
                "DSA-2026-01/document",
                "DSA-2026-02/document",
                "DUL-2014-01/document",
                "DUL-2022-02/document",
                "DUL-2025-03/document",
                "DUL-2025-04/document",
                "DUL-2026-01/document",
                "EMOU-2013/document",
                "EMOU-2021/document",
                "LOI-2024-DOC/document",
                "EMOU-2021/joinder",
                "DUL-2025-04/nda",
                "DUL-2025-04/acknowledgment",
                "DUL-2025-04/destruction",
                "DUL-2014-01/destruction"
            })
    void isReadableWithoutSeeingIt(String document) throws Exception {
        byte[] paper = get(document + ".pdf").body();
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), PDFAFlavour.PDFUA_1)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser);
            assertThat(result.getTestAssertions().stream().map(TestAssertion::toString))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NONE/document.pdf, reader;AUDITOR",
        "DSA-2025-04/nda.pdf, reader;AUDITOR",
        "DUL-2025-04/joinder.html, reader;AUDITOR",
        "DSA-2025-04/document.txt, reader;AUDITOR"
    })
    void saysThatThereIsNone(String address, String who) throws Exception {
        assertThat(get(address, who).statusCode()).isEqualTo(404);
    }

    @Test
    void whoMayNotSeeTheAgreementIsShownNone() throws Exception {
        String hidden = seeded.hidden();
        assertThat(get(hidden + "/document.pdf").statusCode()).isEqualTo(200);
        assertThat(get(hidden + "/document.pdf", "nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageRunsNothing() throws Exception {
        assertThat(get("DSA-2025-04/document.html").headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox");
    }

    private static Set<List<String>> elements(byte[] paper) throws Exception {
        return rows(TaggedPdf.read(paper), 5)
                .filter(row -> !row.getFirst().matches("(Dataelement)+"))
                .collect(Collectors.toSet());
    }

    private static Stream<List<String>> rows(List<Said> said, int cells) {
        return said.stream()
                .filter(each -> each.tag().equals("TR") && each.cells().size() == cells)
                .map(Said::cells);
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        return get(address, AUDITOR);
    }

    private HttpResponse<byte[]> get(String address, String who) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/agreements/%s".formatted(port, address)))
                        .header(TestCallers.HEADER, who)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
