package charteroak.release;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.Golden;
import charteroak.SetClock;
import charteroak.ground.verification.PinnedChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Every kind of write, done once: what each leaves in the audit trail does not move, and all of it is in what a release writes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class StoryTests {

    private final List<String> changes = new ArrayList<>();
    private final Set<String> done = new TreeSet<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path seed;

    @SuppressWarnings("NullAway.Init")
    private ReleaseServer server;

    @BeforeAll
    void everythingIsDone() throws IOException {
        SetClock clock = new SetClock(Story.BEGINS);
        server = new ReleaseServer(data, clock, Release.first().seed(seed));
        PinnedChanges pinned = new PinnedChanges(server.application());
        Story.read().happens(server, clock, step -> {
            changes.addAll(pinned.since());
            done.add(String.valueOf(step.does()));
        });
    }

    @AfterAll
    void over() {
        server.close();
    }

    @Test
    void everyMutationThatWasReleasedIsInTheStory() throws IOException {
        assertThat(Release.mutationsOfAll()).hasSizeGreaterThan(35);
        assertThat(done).containsAll(Release.mutationsOfAll());
    }

    @Test
    void everyKindOfWriteLeavesTheChangeItAlwaysLeft() throws IOException {
        Golden.holds("changes.jsonl", String.join("\n", changes) + "\n");
    }

    @Test
    void whatIsAskedHasTheFingerprintItAlwaysHad() throws IOException {
        try (Session session = server.application().getBean(Driver.class).session()) {
            String found = session
                    .run(
                            "MATCH (n) WHERE n.content IS NOT NULL RETURN labels(n)[0] + ' ' + n.id + ': ' + n.content AS line ORDER BY line")
                    .list(row -> row.get("line").asString() + "\n")
                    .stream()
                    .collect(Collectors.joining());
            Golden.holds("fingerprints.txt", found);
        }
    }

    @Test
    void whatIsSentAgainIsDoneOnceAndSomethingElseRefused() throws IOException {
        Repetition.of(Story.read().steps(), server);
    }

    @Test
    void aReleaseIsWrittenOutWhenItIsNamed() throws IOException {
        String version = System.getProperty("charteroak.release");
        if (version != null) {
            assertThat(done)
                    .as(
                            "the story of a release tells every mutation, also those that UnreleasedMutationTests had done until now")
                    .containsAll(Story.mutations());
        }
        Release release = version == null ? new Release(data.resolve("release")) : Release.called(version);
        release.write(server, server.application().getBean(Driver.class), Story.read());
        assertThat(release.graph().lines()).hasSizeGreaterThan(5_000);
        assertThat(Files.size(release.folder().resolve("graph.jsonl.gz"))).isLessThan(1_000_000);
    }
}
