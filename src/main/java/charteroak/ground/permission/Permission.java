package charteroak.ground.permission;

import charteroak.ground.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An act that someone may do.
 *
 * @param act the name of the mutation
 * @param agencyCode the code of the only agency whose things the act may be done to; null for every agency's
 * @param exception when the act is forbidden nevertheless; null when never
 */
public record Permission(
        String act,
        Sentence inWords,
        @Nullable String agencyCode,
        @Nullable Sentence exception) {}
