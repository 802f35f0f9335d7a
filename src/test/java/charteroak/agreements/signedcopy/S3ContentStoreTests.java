package charteroak.agreements.signedcopy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** Signed copies in a bucket of a real S3 server, as the settings choose it. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3ContentStoreTests {

    private final Path folder;
    private final Reception reception;
    private S3Server server;
    private S3Client anybody;
    private ContentStore store;

    S3ContentStoreTests(@TempDir Path temporary) {
        folder = temporary;
        reception = new Reception(new SignedCopySettings(temporary.resolve("received"), DataSize.ofBytes(1000), null));
    }

    @BeforeAll
    void start() throws Exception {
        server = S3Server.start(folder);
        anybody = ContentStoreConfiguration.client(settings(S3Server.BUCKET, server.endpoint()));
        store = store(S3Server.BUCKET, server.endpoint());
    }

    @AfterAll
    void end() {
        ((S3ContentStore) store).close();
        anybody.close();
        server.close();
    }

    @Test
    void aFileIsKeptUnderItsHashWithThePrefix() throws IOException {
        String sha256 = keep("kept in a bucket");
        assertThat(store.content(sha256))
                .hasValueSatisfying(kept -> assertThat(kept).asString(UTF_8).isEqualTo("kept in a bucket"));
        assertThat(stored(sha256).contentType()).isEqualTo("application/pdf");
        assertThat(key(sha256)).isEqualTo("copies/%s/%s.pdf".formatted(sha256.substring(0, 2), sha256));
    }

    @Test
    void aKeptFileIsNeverOverwritten() throws IOException {
        String sha256 = keep("kept once");
        overwrite(sha256, "altered beside the catalog");
        assertThat(keep("kept once")).isEqualTo(sha256);
        assertThat(stored(sha256).contentLength()).isEqualTo("altered beside the catalog".length());
    }

    @Test
    void aChangedByteIsNoticed() throws IOException {
        String sha256 = keep("as it was signed");
        overwrite(sha256, "as it was Signed");
        assertThat(store.content(sha256)).isEmpty();
    }

    @Test
    void theServiceRefusesWhatArrivesOtherwiseThanItsHash() throws IOException {
        Path file = Files.writeString(folder.resolve("truncated.pdf"), "half of it");
        String sha256 = ContentHash.of("the whole".getBytes(UTF_8));
        assertThatThrownBy(() -> store.keep(new ReceivedFile(file, sha256, 10)))
                .isInstanceOf(ContentStoreFailure.class)
                .hasMessageContaining(S3Server.BUCKET);
        assertThat(store.content(sha256)).isEmpty();
    }

    @Test
    void nothingIsFoundUnderWhatIsNoHashOrWasNeverKept() {
        assertThat(store.content("../../etc/passwd")).isEmpty();
        assertThat(store.content(ContentHash.of("never kept".getBytes(UTF_8)))).isEmpty();
    }

    @Test
    void aBucketThatIsNotThereEndsTheStartByItsName() {
        assertThatThrownBy(() -> store("another-bucket", server.endpoint()))
                .isInstanceOf(BucketRefused.class)
                .hasMessage("charteroak.signed-copies.s3: the service answers 404 for the bucket \"another-bucket\".");
    }

    @Test
    void aServiceThatDoesNotAnswerIsToldOfWhenAFileIsKeptAndNotAtTheStart() throws IOException {
        ContentStore outOfReach = store(S3Server.BUCKET, URI.create("http://127.0.0.1:1"));
        try (ReceivedFile received = received("not kept")) {
            assertThatThrownBy(() -> outOfReach.keep(received)).isInstanceOf(ContentStoreFailure.class);
            assertThatThrownBy(() -> outOfReach.content(received.sha256())).isInstanceOf(ContentStoreFailure.class);
        }
    }

    @Test
    void theSettingsAreToldWithoutWhatProvesWhoAsks() {
        assertThat(settings("copies", server.endpoint()).toString()).doesNotContain("secret-of-the-tests");
        assertThatThrownBy(
                        () -> new S3Settings("copies", "us-east-1", null, "", "somebody", null, Duration.ofSeconds(1)))
                .hasMessageContaining("access-key and secret-key are named together");
        assertThatThrownBy(() -> settings(" ", server.endpoint())).hasMessageContaining("name the bucket");
    }

    private String keep(String text) throws IOException {
        try (ReceivedFile received = received(text)) {
            store.keep(received);
            return received.sha256();
        }
    }

    private ReceivedFile received(String text) throws IOException {
        return reception.receive(new ByteArrayInputStream(text.getBytes(UTF_8))).orElseThrow();
    }

    private HeadObjectResponse stored(String sha256) {
        return anybody.headObject(asked -> asked.bucket(S3Server.BUCKET).key(key(sha256)));
    }

    private void overwrite(String sha256, String text) {
        anybody.putObject(put -> put.bucket(S3Server.BUCKET).key(key(sha256)), RequestBody.fromString(text));
    }

    private static String key(String sha256) {
        return "copies/" + ContentStore.place(sha256);
    }

    private ContentStore store(String bucket, URI endpoint) {
        return new ContentStoreConfiguration()
                .contentStore(new SignedCopySettings(folder, DataSize.ofBytes(1000), settings(bucket, endpoint)));
    }

    private static S3Settings settings(String bucket, URI endpoint) {
        return new S3Settings(
                bucket, "us-east-1", endpoint, "copies/", "tests", "secret-of-the-tests", Duration.ofSeconds(5));
    }
}
