package charteroak.front.print;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@SeededGraphTest
class CoveragePrintTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NOT_COVERED = "/api/v1/projects/2023-07/coverage.pdf?asOf=2026-04-01";

    private static final Pattern REASON = Pattern.compile("(?ms)^R\\d\\d .*?(?=^R\\d\\d |^Each use of data)");

    private final int port;

    CoveragePrintTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void saysTheVerdictEachUseAndEachReasonOnce() throws Exception {
        String text = textOf(get(NOT_COVERED, "en").body());
        assertThat(text)
                .contains("Not covered on April 1, 2026", "What stands in the way", "Each use of data", "DSA-2023-07");
        List<String> reasons =
                REASON.matcher(text).results().map(MatchResult::group).toList();
        assertThat(reasons).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void saysItInSpanish() throws Exception {
        HttpResponse<byte[]> answer = get(NOT_COVERED + "&lang=es", "en");
        assertThat(answer.headers().firstValue("Content-Language")).contains("es");
        assertThat(textOf(answer.body())).contains("No cubierto para el 1 de abril de 2026", "Lo que falta");
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07, 2026-04-01, en",
        "2023-07, 2026-04-01, es",
        "2022-05, 2024-03-01, en",
        "CSCU-WAGES, 2024-03-01, en"
    })
    void isReadableWithoutSeeingIt(String project, String day, String language) throws Exception {
        byte[] pdf = get("/api/v1/projects/%s/coverage.pdf?asOf=%s".formatted(project, day), language)
                .body();
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
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
    @CsvSource(delimiter = '|', textBlock = """
            NONE/coverage.pdf                       | 404 | There is no project
            2023-07/coverage.pdf?asOf=2026-02-30    | 400 | 2026-02-30
            2023-07/coverage.pdf?asOf=20265-01-01   | 400 | 20265-01-01
            2023-07/coverage.pdf?knownAt=yesterday  | 400 | yesterday
            """)
    void saysWhyThereIsNone(String address, int status, String why) throws Exception {
        HttpResponse<byte[]> answer = get("/api/v1/projects/" + address, "en");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(why);
    }

    private HttpResponse<byte[]> get(String address, String language) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                        .header("Accept-Language", language)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
