package charteroak.ground.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.springframework.util.unit.DataSize;

@Tag("long")
class DataFolderTests {

    private static final DataSize SMALL = DataSize.ofMegabytes(16);

    @TempDir
    Path folder;

    @Test
    void aNewDataFolderIsForItsOwnerOnly() throws IOException {
        Path data = folder.resolve("new/data");
        new DataFolder(settings(data));
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("new"))).isNotEqualTo("rwx------");
    }

    @Test
    void oneThatOthersCouldLookIntoIsClosedWithAllThatIsInIt() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path graph = Files.createDirectories(data.resolve("graph/data"));
        Path file = Files.writeString(graph.resolve("neostore"), "all of it");
        Path script = Files.writeString(data.resolve("run"), "x");
        for (Path open : new Path[] {data, data.resolve("graph"), graph, script}) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        new DataFolder(settings(data));
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(graph)).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(script)).isEqualTo("rwx------");
    }

    @Test
    void theDatabasesPasswordIsMadeOnceAndInAFileThatNobodyElseCanRead() throws IOException {
        StoreSettings settings = settings(folder.resolve("data"));
        DataFolder data = new DataFolder(settings);
        AuthToken first = started(settings);
        assertThat(started(settings)).isEqualTo(first);
        Path password = data.path().resolve("graph/bolt-password");
        assertThat(permissions(password)).isEqualTo("rw-------");
        String secret = Files.readString(password);
        try (Stream<Path> files = Files.walk(data.path())) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> holds(file, secret)))
                    .containsExactly(password);
        }
    }

    @Test
    void theDatabaseTellsItsMakerNothing() throws IOException {
        StoreSettings settings = settings(folder.resolve("data"));
        started(settings);
        assertThat(Files.readString(settings.graphFolder().resolve("logs/debug.log")))
                .contains("Index creation finished")
                .doesNotContain("Usage Data");
    }

    private static AuthToken started(StoreSettings settings) {
        EmbeddedGraph graph = new EmbeddedGraph(settings);
        try {
            return graph.getAuthToken();
        } finally {
            graph.destroy();
        }
    }

    private static boolean holds(Path file, String secret) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(secret);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static StoreSettings settings(Path data) {
        return new StoreSettings(data, SMALL, SMALL, Duration.ofSeconds(10));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
