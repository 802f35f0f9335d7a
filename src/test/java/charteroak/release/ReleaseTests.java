package charteroak.release;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.Golden;
import charteroak.SetClock;
import charteroak.front.index.IndexAwaited;
import charteroak.ground.store.GraphAlone;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Starts today's server on the graph of each release: all of it is there, answers as it did, verifies, and goes on. */
@ParameterizedClass
@MethodSource("releases")
@Tag("long")
class ReleaseTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static ReleaseServer server;

    @SuppressWarnings("NullAway.Init")
    private static WrittenGraph loaded;

    private final Release release;

    ReleaseTests(Release release) {
        this.release = release;
    }

    static Stream<Release> releases() throws IOException {
        return Release.all().stream();
    }

    @BeforeParameterizedClassInvocation
    static void theServerStartsOnIt(Release release) throws IOException {
        Path data = folder.resolve(release.folder().getFileName());
        try (GraphAlone graph = new GraphAlone(data)) {
            release.graph().loadInto(graph.driver());
            loaded = WrittenGraph.of(graph.driver());
        }
        SetClock clock = new SetClock(Story.BEGINS);
        clock.pass(Duration.ofDays(1));
        server = new ReleaseServer(data, clock, "");
        IndexAwaited.in(server.application());
    }

    @AfterParameterizedClassInvocation
    static void over() {
        server.close();
    }

    @Test
    void isLoadedWholeAndAsItWas() throws IOException {
        assertThat(loaded.lines()).isEqualTo(release.graph().lines());
    }

    @Test
    void answersAsItDid() throws IOException {
        Golden.holds(release.answers(), Release.answers(server, release.questions()));
    }

    @Test
    void itsTrailIsWholeAndItsCatalogIsWhatTheTrailSays() {
        JsonNode verified = server.ask(
                        "auditor;AUDITOR",
                        "mutation { verifyAuditTrail { verified reached { sequence } broken { message } findings { message } } }",
                        null)
                .at("/data/verifyAuditTrail");
        assertThat(verified.path("broken").isNull()).as(verified.toString()).isTrue();
        assertThat(verified.path("findings")).as(verified.toString()).isEmpty();
        assertThat(verified.path("verified").asInt()).isGreaterThan(70);
    }

    @Test
    void whatWasDoneIsRecognizedWhenItIsSentAgainAndSomethingElseRefused() throws IOException {
        assertThat(release.acts()).isNotEmpty();
        Repetition.of(release.acts(), server);
    }

    @Test
    void lineageThatWasReceivedIsNotReceivedTwice() throws IOException {
        long before = Repetition.changes(server);
        for (Step step : Story.read().steps()) {
            if (step.tells() != null) {
                step.done(server);
            }
        }
        assertThat(Repetition.changes(server)).isEqualTo(before);
    }
}
