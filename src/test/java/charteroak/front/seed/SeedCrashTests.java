package charteroak.front.seed;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.RecordedStart;
import charteroak.front.seedformat.SeedFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.neo4j.core.Neo4jClient;

@Tag("long")
class SeedCrashTests {

    private static final int[] MILLISECONDS_INTO_SEEDING = {0, 500};

    private static final String SEEDING = "Seeding the empty catalogue";

    @TempDir
    Path data;

    @Test
    void loadsTheCompleteSeedOnceAfterBeingKilledWhileSeeding() throws Exception {
        for (int delay : MILLISECONDS_INTO_SEEDING) {
            killWhileSeeding(delay);
        }
        try (var application = SeedingAlone.start(dataArgument(), seedArgument())) {
            assertThat(Census.of(application.getBean(Neo4jClient.class)))
                    .containsAllEntriesOf(Census.expected(
                            SeedFolder.open(Path.of("catalog-seed")).read()));
        }
    }

    private void killWhileSeeding(int delay) throws IOException, InterruptedException {
        Process application =
                new ProcessBuilder(command()).redirectErrorStream(true).start();
        try (BufferedReader output = application.inputReader()) {
            List<String> lines = new ArrayList<>();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (line.contains(SEEDING)) {
                    break;
                }
            }
            assertThat(lines).anyMatch(line -> line.contains(SEEDING));
            Thread.sleep(delay);
        } finally {
            application.destroyForcibly();
        }
        assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private List<String> command() throws IOException {
        return RecordedStart.command("512m", SeedingAlone.class.getName(), dataArgument(), seedArgument());
    }

    private String dataArgument() {
        return "--charteroak.store.data=" + data;
    }

    private static String seedArgument() {
        return "--charteroak.seed.folder=catalog-seed";
    }
}
