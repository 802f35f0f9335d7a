package charteroak.ground.api;

import org.jspecify.annotations.Nullable;

/**
 * A part someone plays.
 *
 * @param role the part
 * @param agencyCode the code of the agency it is played for; null where the part has none
 * @param body the code of the board it is played on; null where the part has none
 */
public record HeldRole(
        Role role, @Nullable String agencyCode, @Nullable String body) {

    public HeldRole {
        boolean agencyFits = agencyCode == null ? !role.isForAnAgency() : role.mayBeForAnAgency();
        if (!agencyFits || role.isOnABody() != (body != null)) {
            throw new IllegalArgumentException("%s is held for agency %s on body %s".formatted(role, agencyCode, body));
        }
    }

    /** A part that is played for no agency in particular. */
    public static HeldRole of(Role role) {
        return new HeldRole(role, null, null);
    }
}
