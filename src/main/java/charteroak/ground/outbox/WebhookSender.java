package charteroak.ground.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends notices as structured CloudEvents, signed as a whole, and hears with which status each is answered. It follows no redirect, waits no
 * longer than it was told, and reads no more of an answer than a little.
 */
final class WebhookSender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
    private static final JsonFormat FORMAT = new JsonFormat();

    private final WebhookSettings settings;
    private final Clock clock;
    private final HttpClient client;

    WebhookSender(WebhookSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectWithin())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    WebhookAnswer send(Webhook webhook, OutboxEvent event) throws InterruptedException {
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request(webhook, event), LittleRead.answers());
        try {
            return new WebhookAnswer(answer.get(settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode());
        } catch (ExecutionException | TimeoutException failure) {
            LOG.debug("The webhook {} gave no answer", webhook.name(), failure);
            return WebhookAnswer.NONE;
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(Webhook webhook, OutboxEvent event) {
        byte[] body = body(event, settings.source());
        Instant now = clock.instant();
        return HttpRequest.newBuilder(webhook.url())
                .timeout(settings.answerWithin())
                .header("Content-Type", "application/cloudevents+json; charset=UTF-8")
                .header("User-Agent", "Charter-Oak")
                .header("webhook-id", event.id())
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", webhook.signature(event.id(), now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    /** The notice as it is signed and sent, the same each time. */
    static byte[] body(OutboxEvent event, URI source) {
        CloudEvent cloudEvent = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(source)
                .withType(event.type())
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withExtension("sequence", "%012d".formatted(event.sequence()))
                .withData("application/json", event.data().getBytes(StandardCharsets.UTF_8))
                .build();
        return FORMAT.serialize(cloudEvent);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
