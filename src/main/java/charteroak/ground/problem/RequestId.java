package charteroak.ground.problem;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id of one request, told to its sender and written beside everything the log says of it. */
public final class RequestId {

    /** The key of the id in the log's context. */
    public static final String IN_THE_LOG = "request";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The id that a client proposes if it has the right form, or a new one. */
    public static String accepted(@Nullable String proposed) {
        return proposed != null && WELL_FORMED.matcher(proposed).matches()
                ? proposed
                : UUID.randomUUID().toString();
    }

    /** The id of the request being answered; empty when there is none. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(IN_THE_LOG));
    }
}
