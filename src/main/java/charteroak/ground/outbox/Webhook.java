package charteroak.ground.outbox;

import charteroak.ground.store.StartRefused;
import charteroak.ground.visibility.Audience;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A place outside that is told: over TLS, or on this machine, and with what signs what is sent there. */
record Webhook(String name, URI url, List<WebhookSecret> secrets, Set<String> types, Audience audience) {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);
    private static final int MOST_SECRETS = 2;

    /** A webhook as settings describe it, unless it could leak what is sent, be sent unsigned or never be sent anything. */
    static Webhook of(String name, WebhookSettings.Receiver said, Set<String> known) {
        URI url = said.url();
        if (url == null || !isSafe(url)) {
            throw refused(
                    name,
                    "has no url to which notices could safely be sent",
                    "Give it an https address without a user, or one of http on this machine.");
        }
        List<WebhookSecret> secrets =
                said.secrets().stream().flatMap(WebhookSecret::read).toList();
        if (secrets.isEmpty() || secrets.size() != said.secrets().size() || secrets.size() > MOST_SECRETS) {
            throw refused(
                    name,
                    "has no secret that could sign",
                    "Give it one, or two while they change, each whsec_ followed by 24 to 64 random bytes in base64.");
        }
        List<String> unknown = said.types().stream()
                .filter(type -> !known.contains(type))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw refused(
                    name,
                    "wants notices of types that there are not: " + String.join(", ", unknown),
                    "Name some of these, or none for all: "
                            + known.stream().sorted().collect(Collectors.joining(", ")));
        }
        if (said.audience().compareTo(Audience.PARTICIPANTS) > 0) {
            throw refused(
                    name,
                    "would be told what is for one agency or one person",
                    "Let its audience be PUBLIC, or PARTICIPANTS where a participant keeps it.");
        }
        return new Webhook(name, url, secrets, Set.copyOf(said.types()), said.audience());
    }

    boolean hears(Announcement announcement) {
        return (types.isEmpty() || types.contains(announcement.type()))
                && announcement.readers().audience().compareTo(audience) <= 0;
    }

    /** What bears witness that a body is this server's: a signature by each secret. */
    String signature(String id, Instant at, byte[] body) {
        return secrets.stream().map(secret -> secret.sign(id, at, body)).collect(Collectors.joining(" "));
    }

    private static boolean isSafe(URI url) {
        @Nullable String scheme = url.getScheme();
        @Nullable String host = url.getHost();
        if (scheme == null || host == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return false;
        }
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "https" -> true;
            case "http" -> LOOPBACK.matcher(host).matches();
            default -> false;
        };
    }

    private static StartRefused refused(String name, String problem, String remedy) {
        return new StartRefused("The webhook %s %s.".formatted(name, problem), remedy);
    }
}
