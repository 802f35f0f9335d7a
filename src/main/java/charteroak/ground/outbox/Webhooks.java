package charteroak.ground.outbox;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The webhooks that the settings name; a server does not start with one to which nothing could safely be sent. */
@Component
class Webhooks {

    private final List<Webhook> all;

    Webhooks(WebhookSettings settings, List<EventTypes> features) {
        Set<String> known =
                features.stream().flatMap(feature -> feature.types().stream()).collect(Collectors.toSet());
        all = settings.receivers().entrySet().stream()
                .map(receiver -> Webhook.of(receiver.getKey(), receiver.getValue(), known))
                .sorted(Comparator.comparing(Webhook::name))
                .toList();
    }

    List<Webhook> all() {
        return all;
    }

    List<String> names() {
        return all.stream().map(Webhook::name).toList();
    }

    /** The names of those that want something told and may know of it. */
    List<String> hearing(Announcement announcement) {
        return all.stream()
                .filter(webhook -> webhook.hears(announcement))
                .map(Webhook::name)
                .toList();
    }
}
