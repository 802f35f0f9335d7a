package charteroak.ground.outbox;

import charteroak.ground.visibility.Audience;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who outside is told what is done, and how patiently.
 *
 * @param source this catalog, as CloudEvents name where they come from
 * @param receivers the webhooks, each by a name of its own
 * @param delivers whether this server delivers; of several servers on one graph, one does
 * @param firstRetry how long after a failure it is tried again; twice as long after each further one
 * @param longestRetry the longest time between two attempts
 * @param mostAttempts after how many failed attempts a queue is stopped until the next start
 * @param connectWithin how long a connection may take
 * @param answerWithin how long an attempt may take in all
 * @param keptFor how long what waits for a webhook is kept that the settings no longer name
 */
@ConfigurationProperties("charteroak.webhooks")
record WebhookSettings(
        @DefaultValue("urn:charter-oak") URI source,
        @DefaultValue Map<String, Receiver> receivers,
        @DefaultValue("true") boolean delivers,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("6h") Duration longestRetry,
        @DefaultValue("30") int mostAttempts,
        @DefaultValue("3s") Duration connectWithin,
        @DefaultValue("10s") Duration answerWithin,
        @DefaultValue("30d") Duration keptFor) {

    WebhookSettings {
        receivers = Map.copyOf(receivers);
        if (mostAttempts < 1 || firstRetry.toMillis() < 1 || longestRetry.compareTo(firstRetry) < 0) {
            throw new IllegalArgumentException(
                    "charteroak.webhooks: most-attempts must be 1 or more, and longest-retry no shorter than first-retry.");
        }
    }

    /**
     * A webhook.
     *
     * @param secrets what signs; two while one takes the other's place
     * @param types the types of notices it wants; all when empty
     * @param audience as one of whom it is told: what is not for them is not told
     */
    record Receiver(
            @Nullable URI url,
            @DefaultValue List<String> secrets,
            @DefaultValue Set<String> types,
            @DefaultValue("PUBLIC") Audience audience) {

        /** Without what signs, which belongs in no log. */
        @Override
        public String toString() {
            return "Receiver[url=%s, types=%s, audience=%s]".formatted(url, types, audience);
        }
    }
}
