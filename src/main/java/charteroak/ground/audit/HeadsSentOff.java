package charteroak.ground.audit;

import charteroak.ground.fingerprint.CanonicalJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends a signed head to the places the settings name after every so many changes, without making writers wait. A head
 * that could not be sent is tried again with the next change.
 */
@Component
class HeadsSentOff {

    private static final Logger LOG = LoggerFactory.getLogger(HeadsSentOff.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AuditSettings settings;
    private final HeadKey key;
    private final Clock clock;
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile long last;

    HeadsSentOff(AuditSettings settings, HeadKey key, Clock clock) {
        this.settings = settings;
        this.key = key;
        this.clock = clock;
    }

    /** Notes where the chain ends now, and sends the head off when one is due. */
    void reached(ChainHead head) {
        boolean wanted = settings.headsFolder() != null || settings.headsAddress() != null;
        boolean due = head.sequence() / settings.headsEvery() > last / settings.headsEvery();
        if (wanted && due && sending.compareAndSet(false, true)) {
            Thread.ofVirtual().name("signed-head").start(() -> {
                try {
                    send(SignedHead.of(head, clock.instant(), key));
                    last = head.sequence();
                } catch (IOException | RuntimeException failure) {
                    LOG.warn("The signed head of change {} could not be sent off", head.sequence(), failure);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                } finally {
                    sending.set(false);
                }
            });
        }
    }

    private void send(SignedHead head) throws IOException, InterruptedException {
        String json = CanonicalJson.of(head);
        @Nullable Path folder = settings.headsFolder();
        if (folder != null) {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(".head-" + head.sequence());
            Files.writeString(unfinished, json);
            Files.move(
                    unfinished,
                    folder.resolve("head-%012d.json".formatted(head.sequence())),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        @Nullable URI address = settings.headsAddress();
        if (address != null) {
            post(address, json);
        }
    }

    private static void post(URI address, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IOException("%s answered %d".formatted(address, status));
            }
        }
    }
}
