package charteroak.ground.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.RecordedStart;
import charteroak.ground.outbox.ListeningWebhook.Heard;
import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each notice arrives at least once and in order of its subject, although the server is killed again and again and half the answers are failures. */
@Tag("long")
class OutboxKilledTests {

    private static final int KILLS = 30;
    private static final int WRITES = 40;
    private static final int LATEST = 300;

    @TempDir
    Path folder;

    private final Map<String, Long> accepted = new HashMap<>();
    private final Map<String, String> lastId = new HashMap<>();
    private final Set<Long> numbers = new TreeSet<>();
    private final List<String> outOfOrder = new ArrayList<>();
    private int repetitions;
    private int failures;

    @Test
    @SuppressWarnings("SystemOut")
    void losesNothingAndKeepsTheOrder() throws Exception {
        long seed = Long.getLong("charteroak.test.seed", System.nanoTime());
        Random random = new Random(seed);
        Random answers = new Random(seed + 1);
        Set<Long> written = Collections.synchronizedSet(new TreeSet<>());
        try (ListeningWebhook webhook = new ListeningWebhook((heard, exchange) -> hear(heard, exchange, answers))) {
            for (int kill = 0; kill < KILLS; kill++) {
                Announcing process = new Announcing(WRITES, webhook, written);
                try {
                    process.hasWritten(random.nextInt(WRITES / 2));
                    Thread.sleep(random.nextInt(LATEST));
                } finally {
                    process.kill();
                }
            }
            Announcing last = new Announcing(0, webhook, written);
            assertThat(last.process.waitFor(5, TimeUnit.MINUTES))
                    .as(String.join("\n", last.lines))
                    .isTrue();
            last.listener.join(5_000);
            System.out.printf(
                    "Seed %d: %d killed, %d told, %d failures, %d repetitions%n",
                    seed, KILLS, numbers.size(), failures, repetitions);
            assertThat(outOfOrder).as("seed " + seed).isEmpty();
            assertThat(numbers).as("seed " + seed).containsAll(written).noneMatch(number -> number % 5 == 0);
            assertThat(last.lines).as("seed " + seed).contains(AnnouncingAlone.TOLD + numbers.size());
            assertThat(written).hasSizeGreaterThan(5 * KILLS);
            assertThat(failures).isGreaterThan(written.size() / 2);
        }
    }

    /** Refuses half of what comes: before it takes it, after it took it, or without an answer. */
    private synchronized void hear(Heard heard, HttpExchange exchange, Random answers) throws IOException {
        boolean fails = answers.nextBoolean();
        int how = answers.nextInt(3);
        judge(heard);
        if (!fails || how == 0) {
            repetitions += accepted.getOrDefault(heard.subject(), 0L) == heard.sequence() ? 1 : 0;
            accepted.put(heard.subject(), heard.sequence());
            lastId.put(heard.subject(), heard.event().getId());
            numbers.add(Long.valueOf(String.valueOf(heard.data().get("number"))));
        }
        failures += fails ? 1 : 0;
        if (!fails) {
            ListeningWebhook.status(exchange, 204);
        } else if (how < 2) {
            ListeningWebhook.status(exchange, 500);
        }
    }

    private void judge(Heard heard) {
        long before = accepted.getOrDefault(heard.subject(), 0L);
        boolean next = heard.sequence() == before + 1;
        boolean again = heard.sequence() == before && heard.event().getId().equals(lastId.get(heard.subject()));
        if (!next && !again) {
            outOfOrder.add("%s: %d after %d".formatted(heard.subject(), heard.sequence(), before));
        }
    }

    /** {@link AnnouncingAlone} in a process of its own. */
    private final class Announcing {

        private final Process process;
        private volatile int writes;
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
        private final Thread listener;

        Announcing(int writes, ListeningWebhook webhook, Set<Long> written) throws IOException {
            List<String> arguments = new ArrayList<>(List.of(String.valueOf(writes)));
            arguments.addAll(OutboxAlone.arguments(
                    folder,
                    List.of(
                            "receivers.near.url=" + webhook.url("/near"),
                            "receivers.near.secrets[0]=" + OutboxAlone.SECRET,
                            "first-retry=5ms",
                            "longest-retry=40ms",
                            "most-attempts=1000",
                            "answer-within=2s")));
            process = new ProcessBuilder(RecordedStart.command(
                            "400m", AnnouncingAlone.class.getName(), arguments.toArray(String[]::new)))
                    .redirectErrorStream(true)
                    .start();
            listener = Thread.ofPlatform().daemon().start(() -> listen(written));
        }

        private void listen(Set<Long> written) {
            try (BufferedReader output = process.inputReader()) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    lines.add(line);
                    if (line.startsWith(AnnouncingAlone.WROTE)) {
                        written.add(Long.valueOf(line.substring(AnnouncingAlone.WROTE.length())));
                        writes++;
                    }
                }
            } catch (IOException ended) {
                lines.add(String.valueOf(ended.getMessage()));
            }
        }

        /** Waits until it has written so many things, or so much time has passed that it never will. */
        void hasWritten(int most) throws InterruptedException {
            for (int waited = 0; waited < 30_000 && writes < most && process.isAlive(); waited++) {
                Thread.sleep(10);
            }
            assertThat(writes).as(String.join("\n", lines)).isGreaterThanOrEqualTo(most);
        }

        void kill() throws InterruptedException {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            listener.join(5_000);
        }
    }
}
