package charteroak.ground.api;

import org.jspecify.annotations.Nullable;

/**
 * A role that someone holds.
 *
 * @param role which role it is
 * @param agencyCode the code of the agency for which the role is held; null where the role is for none
 * @param body the code of the board on which the role is held; null where the role needs none
 */
public record HeldRole(
        Role role, @Nullable String agencyCode, @Nullable String body) {

    public HeldRole {
        boolean agencyFits = agencyCode == null ? !role.isForAnAgency() : role.mayBeForAnAgency();
        if (!agencyFits || role.isOnABody() != (body != null)) {
            throw new IllegalArgumentException("%s is held for agency %s on body %s".formatted(role, agencyCode, body));
        }
    }

    /** A role that is held for no agency in particular. */
    public static HeldRole of(Role role) {
        return new HeldRole(role, null, null);
    }
}
