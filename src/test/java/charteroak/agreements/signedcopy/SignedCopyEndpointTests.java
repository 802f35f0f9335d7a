package charteroak.agreements.signedcopy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class SignedCopyEndpointTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String KEEPER = "keeper;OPERATING_GROUP";
    private static final int LIMIT = 25 << 20;

    private final int port;
    private final Neo4jClient graph;
    private final HttpGraphQlTester graphQl;
    private final Path folder;

    @Autowired
    SignedCopyEndpointTests(
            @LocalServerPort int port,
            Neo4jClient graph,
            HttpGraphQlTester graphQl,
            @Value("${charteroak.signed-copies.folder}") Path folder) {
        this.folder = folder;
        this.port = port;
        this.graph = graph;
        this.graphQl = graphQl;
    }

    @BeforeEach
    void makeAgreements() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-scp'}) SET agency += {code: 'SCP', name: 'Provider of copies', kind: 'STATE_AGENCY', aliases: [], illustrative: true}
                        MERGE (user:Agency {id: 'agency-scr'}) SET user += {code: 'SCR', name: 'Recipient of copies', kind: 'STATE_AGENCY', aliases: [], illustrative: true}
                        WITH agency, user
                        UNWIND ['SC-SIGNED', 'SC-OTHER', 'SC-HIDDEN', 'SC-DRAFT'] AS number
                        MERGE (agreement:Agreement {id: 'agreement-' + toLower(number)})
                        SET agreement += {number: number, kind: 'DSA', title: number, scope: 'STANDING', illustrative: true, termCodes: [], termTexts: [], stamp: randomUUID()}
                        MERGE (agreement)-[:PARTY {role: 'PROVIDER'}]->(agency)
                        MERGE (agreement)-[:PARTY {role: 'RECIPIENT'}]->(user)
                        WITH agency, agreement WHERE agreement.number <> 'SC-DRAFT'
                        MERGE (act:Act {id: 'act-' + agreement.id}) SET act += {kind: 'SIGNED', effectiveOn: date('2025-01-01'), recordedAt: datetime('2025-01-01T10:00:00Z'), termCodes: [], termTexts: []}
                        MERGE (act)-[:ON]->(agreement)
                        MERGE (act)-[:BY]->(agency)
                        """).run();
        graph.query("""
                        MATCH (agreement:Agreement {number: 'SC-HIDDEN'})
                        SET agreement:Restricted, agreement.audience = 'OWNING_AGENCY', agreement.readers = ['AGENCY:SCP']
                        """).run();
    }

    @Test
    void aSignedCopyIsKeptAndFoundByItsHash() throws Exception {
        byte[] signed = pdf("kept and found");
        HttpResponse<String> answer = post("SC-SIGNED", signed, KEEPER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains(hash(signed));
        assertThat(numberOf(signed, "nobody")).isEqualTo("SC-SIGNED");
        assertThat(hashesInTrail("agreement-sc-signed")).contains(hash(signed));
    }

    @Test
    void oneChangedByteMakesItAnotherFile() throws Exception {
        byte[] signed = pdf("changed later");
        post("SC-SIGNED", signed, KEEPER);
        signed[signed.length - 2] ^= 1;
        assertThat(numberOf(signed, "nobody")).isNull();
    }

    @Test
    void theSameFileIsKeptOnceAndForOneAgreement() throws Exception {
        byte[] signed = pdf("kept once");
        String first = post("SC-SIGNED", signed, KEEPER).body();
        assertThat(post("SC-SIGNED", signed, KEEPER).body()).isEqualTo(first);
        HttpResponse<String> other = post("SC-OTHER", signed, KEEPER);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("another agreement");
        assertThat(hashesInTrail("agreement-sc-signed").split(hash(signed), -1)).hasSize(2);
    }

    @Test
    void aCopyOfAHiddenAgreementIsFoundByThoseWhoSeeItAlone() throws Exception {
        byte[] signed = pdf("hidden");
        String signer = "head;BOARD_MEMBER:EXECUTIVE_BOARD:SCP";
        assertThat(post("SC-HIDDEN", signed, signer).statusCode()).isEqualTo(201);
        assertThat(numberOf(signed, signer)).isEqualTo("SC-HIDDEN");
        assertThat(numberOf(signed, "nobody")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nobody                                | 401
            x;STEWARD:SCP                         | 403
            x;REQUESTER:SCP                       | 403
            x;REQUESTER:SCR                       | 201
            x;BOARD_MEMBER:DATA_GOVERNING_BOARD:SCP | 403
            x;BOARD_MEMBER:EXECUTIVE_BOARD:SCP    | 201
            x;OPERATING_GROUP                     | 201
            x;AUDITOR                             | 403
            """)
    void itIsKeptForWhomTheTableAllows(String who, int status) throws Exception {
        assertThat(post("SC-SIGNED", pdf("by " + who), who).statusCode()).isEqualTo(status);
    }

    @Test
    void whatCannotBeASignedCopyIsRefusedAndNothingIsWritten() throws Exception {
        byte[] scripted = pdf("scripted", "app.alert(1)");
        assertRefused(post("SC-SIGNED", new byte[0], KEEPER), 422, "INVALID", "empty");
        assertRefused(post("SC-SIGNED", "PK\u0003\u0004".getBytes("ISO-8859-1"), KEEPER), 422, "INVALID", "no PDF");
        assertRefused(post("SC-SIGNED", scripted, KEEPER), 422, "INVALID", "script");
        assertRefused(post("SC-DRAFT", pdf("draft"), KEEPER), 409, "STATE", "SC-DRAFT");
        assertRefused(post("SC-NONE", pdf("none"), KEEPER), 404, "NOT_FOUND", "no agreement");
        assertThat(numberOf(scripted, KEEPER)).isNull();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimitWhetherItSaysSoOrNot() throws Exception {
        HttpResponse<String> streamed =
                send("SC-SIGNED", BodyPublishers.ofInputStream(() -> endless(LIMIT + 1)), KEEPER);
        assertRefused(streamed, 413, "BODY_TOO_LARGE", "25600 kilobytes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nobody                                | 401
            x;RESIDENT_ADVISOR                    | 403
            x;REQUESTER:SCP                       | 403
            x;REQUESTER:SCR                       | 200
            x;STEWARD:SCR                         | 200
            x;COUNSEL:DCF                         | 200
            x;AUDITOR                             | 200
            """)
    void itIsHandedOutToThoseWhoTakePartAndToItsParties(String who, int status) throws Exception {
        byte[] signed = pdf("handed out");
        post("SC-SIGNED", signed, KEEPER);
        HttpResponse<byte[]> answer = fetched("SC-SIGNED", hash(signed), who);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.body()).isEqualTo(signed);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"SC-SIGNED-signed.pdf\"");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        } else {
            assertThat(new String(answer.body(), UTF_8)).contains("FORBIDDEN", "signatures of people");
        }
    }

    @Test
    void itIsHandedOutAsACopyOfItsOwnAgreementAloneAndOnlyWhereThatIsSeen() throws Exception {
        byte[] signed = pdf("of the hidden one");
        String signer = "head;BOARD_MEMBER:EXECUTIVE_BOARD:SCP";
        post("SC-HIDDEN", signed, signer);
        assertThat(fetched("SC-HIDDEN", hash(signed), signer).statusCode()).isEqualTo(200);
        for (String address : List.of("SC-HIDDEN", "SC-OTHER", "SC-NONE")) {
            HttpResponse<byte[]> answer = fetched(address, hash(signed), "x;STEWARD:DCF");
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(new String(answer.body(), UTF_8)).contains("NOT_FOUND", "no such signed copy");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nobody              | false
            x;RESIDENT_ADVISOR  | false
            x;REQUESTER:SCR     | true
            x;COUNSEL:DCF       | true
            """)
    void whoeverAsksIsToldWhetherItWouldBeHandedOutToThem(String who, boolean told) throws Exception {
        byte[] signed = pdf("told of");
        post("SC-SIGNED", signed, KEEPER);
        graphQl.mutate()
                .header(TestCallers.HEADER, who)
                .build()
                .document("query($hash: String!) { signedCopy(sha256: $hash) { viewerCanFetch } }")
                .variable("hash", hash(signed))
                .execute()
                .path("signedCopy.viewerCanFetch")
                .entity(Boolean.class)
                .isEqualTo(told);
    }

    @Test
    void aCopyThatWasAlteredBesideTheCatalogIsNotHandedOut() throws Exception {
        byte[] signed = pdf("altered later");
        post("SC-SIGNED", signed, KEEPER);
        Path kept = folder.resolve(ContentStore.place(hash(signed)));
        Files.write(kept, pdf("another"));
        HttpResponse<byte[]> answer = fetched("SC-SIGNED", hash(signed), KEEPER);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(new String(answer.body(), UTF_8)).contains("COPY_DAMAGED", "no longer what was kept");
        Files.write(kept, signed);
        assertThat(fetched("SC-SIGNED", hash(signed), KEEPER).body()).isEqualTo(signed);
    }

    @Test
    void theCopiesOfAnAgreementAreListedTheLatestFirst() throws Exception {
        byte[] first = pdf("listed first");
        byte[] later = pdf("listed later");
        post("SC-OTHER", first, KEEPER);
        post("SC-OTHER", later, KEEPER);
        List<String> listed = graphQl.document("{ agreement(number: \"SC-OTHER\") { signedCopies { sha256 } } }")
                .execute()
                .path("agreement.signedCopies[*].sha256")
                .entityList(String.class)
                .get();
        assertThat(listed).containsSubsequence(hash(later), hash(first));
    }

    @Test
    void aCopyThatIsReplacedBesideTheTrailIsFoundOut() throws Exception {
        byte[] signed = pdf("held against the trail");
        post("SC-OTHER", signed, KEEPER);
        assertThat(alteredBesideTheTrail()).doesNotContain("agreement-sc-other");
        graph.query("MATCH (copy:SignedCopy {sha256: $sha256}) SET copy.sha256 = $other")
                .bindAll(Map.of("sha256", hash(signed), "other", "f".repeat(64)))
                .run();
        assertThat(alteredBesideTheTrail()).contains("agreement-sc-other");
        graph.query("MATCH (copy:SignedCopy {sha256: $other}) SET copy.sha256 = $sha256")
                .bindAll(Map.of("sha256", hash(signed), "other", "f".repeat(64)))
                .run();
        assertThat(alteredBesideTheTrail()).doesNotContain("agreement-sc-other");
    }

    private List<String> alteredBesideTheTrail() {
        return graphQl.mutate()
                .header(TestCallers.HEADER, "auditor;AUDITOR")
                .build()
                .document("mutation { verifyAuditTrail { findings { thing } } }")
                .execute()
                .path("verifyAuditTrail.findings[*].thing")
                .entityList(String.class)
                .get();
    }

    private HttpResponse<byte[]> fetched(String number, String sha256, String who) throws Exception {
        String address =
                "http://127.0.0.1:%d/api/v1/agreements/%s/signed-copies/%s.pdf".formatted(port, number, sha256);
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header(TestCallers.HEADER, who)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code, String why) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(code, why);
    }

    private @Nullable String numberOf(byte[] file, String who) throws Exception {
        return graphQl.mutate()
                .header(TestCallers.HEADER, who)
                .build()
                .document("query($hash: String!) { signedCopy(sha256: $hash) { agreement { number } } }")
                .variable("hash", hash(file))
                .execute()
                .returnResponse()
                .field("signedCopy.agreement.number")
                .getValue();
    }

    private String hashesInTrail(String subject) {
        return graph.query(
                        "MATCH (change:Change {action: 'SIGNED_COPY_KEPT', subject: $subject}) RETURN collect(change.after) AS told")
                .bindAll(Map.of("subject", subject))
                .fetch()
                .one()
                .map(Object::toString)
                .orElse("");
    }

    private HttpResponse<String> post(String number, byte[] file, String who) throws Exception {
        return send(number, BodyPublishers.ofByteArray(file), who);
    }

    private HttpResponse<String> send(String number, HttpRequest.BodyPublisher body, String who) throws Exception {
        String address = "http://127.0.0.1:%d/api/v1/agreements/%s/signed-copies".formatted(port, number);
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header(TestCallers.HEADER, who)
                        .header("Content-Type", "application/pdf")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private static InputStream endless(long bytes) {
        return new InputStream() {
            private long left = bytes;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }
        };
    }

    private static byte[] pdf(String title) throws IOException {
        return pdf(title, null);
    }

    private static byte[] pdf(String title, @Nullable String script) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            if (script != null) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(script));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String hash(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
