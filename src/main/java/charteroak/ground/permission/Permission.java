package charteroak.ground.permission;

import org.jspecify.annotations.Nullable;

/**
 * Something that someone may do.
 *
 * @param act as the mutation is named
 * @param agencyCode the code of the agency for whose things alone; null for every agency's
 * @param exception when nevertheless not; null when always
 */
public record Permission(
        String act,
        String inWords,
        @Nullable String agencyCode,
        @Nullable String exception) {}
