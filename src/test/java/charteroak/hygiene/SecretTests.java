package charteroak.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTests {

    private static final String RANDOM = "q7Zt" + "2mXw9RkB" + "4vLp8Nd1";

    @TempDir
    private Path folder;

    @Test
    void nothingThatIsKeptHereIsASecret() throws Exception {
        List<String> files = kept();
        assertThat(files).contains("pom.xml", "README.md").hasSizeGreaterThan(500);
        assertThat(SecretScan.in(Path.of(""), files)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aPlantedSecretIsFound(String text) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "first line\n" + text + "\n");
        assertThat(SecretScan.in(folder, List.of("notes.txt")))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).startsWith("notes.txt:2: "));
    }

    @Test
    void aSecretThatIsPackedIsFound() throws IOException {
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("notes.gz")))) {
            packed.write(("password: " + RANDOM + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(SecretScan.in(folder, List.of("notes.gz"))).containsExactly("notes.gz:1: a password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.pem", "conf/tls.key", "store.p12", ".env", "home/id_rsa"})
    void aFileOfKeysIsFound(String name) {
        assertThat(SecretScan.in(folder, List.of(name))).containsExactly(name + ": a file of keys");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password = readPassword()",
                "client-secret: ...",
                "-u matching-engine:THE-PRINTED-SECRET",
                "TOKEN=$(curl -s http://127.0.0.1:8080/oauth2/token)",
                "the token is in the header X-XSRF-TOKEN",
                "clientSecret(\"{noop}known-to-both\")"
            })
    void ordinaryWordsAreNot(String text) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), text);
        assertThat(SecretScan.in(folder, List.of("notes.txt"))).isEmpty();
    }

    static Stream<String> planted() {
        return Stream.of(
                "-----BEGIN " + "RSA PRIVATE KEY-----",
                "{\"kty\": \"RSA\", \"d\": \"" + RANDOM + RANDOM + RANDOM + "\"}",
                "AKIA" + "ABCDEFGHIJ234567",
                "gh" + "p_" + "a".repeat(36),
                "npm" + "_" + "a1".repeat(18),
                "xox" + "b-1234567890-abcdef",
                "eyJhbGciOiJub25lIn0" + ".eyJzdWIiOiJhdWRpdG9yIn0" + "." + RANDOM,
                "postgres" + "://user:" + "hunter2" + "@db.example/x",
                "password" + ": " + RANDOM,
                "client_" + "secret=\"" + RANDOM + "\"",
                "API" + "_KEY='" + RANDOM + "'");
    }

    /** What git keeps; without git, what is there but was not built. */
    private static List<String> kept() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> files;
        try (var lines = git.inputReader()) {
            files = lines.lines()
                    .filter(file -> Files.isRegularFile(Path.of(file)))
                    .toList();
        }
        assertThat(git.waitFor()).as("git lists what is kept").isZero();
        return files;
    }
}
