package charteroak.ground.outbox;

import charteroak.ground.id.PublicId;
import charteroak.ground.visibility.Readers;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told outside.
 *
 * @param subject the thing it is about; what is told of one thing arrives in the order in which it was put
 * @param readers who may see that thing: a webhook that may not is told nothing
 * @param data references and kinds alone; whoever wants to know more asks in its own name
 */
public record Announcement(
        PublicId subject, String type, Instant time, Readers readers, Map<String, ? extends @Nullable Object> data) {}
