package charteroak.ground.permission;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the permission table: a role that may do an act.
 *
 * @param body the code of the board on which the role must be held; null where any will do
 * @param own whether the role must be held for the agency whose thing it is
 * @param parts the roles that agency must have in the agreement, and it may have no other; none where this does not
 *     matter
 * @param source the document that says so
 */
record PermissionRule(Role role, @Nullable String body, boolean own, Set<String> parts, String source) {

    boolean admits(Caller caller, Matter matter) {
        return caller.roles().stream().anyMatch(held -> admits(held, matter));
    }

    boolean admits(HeldRole held, Matter matter) {
        return suits(matter) && isHeldAs(held) && (!own || isOfOneOf(matter, held));
    }

    /** Whether a caller holds the role for any agency. */
    boolean admitsSomewhere(Caller caller) {
        return caller.roles().stream().anyMatch(this::isHeldAs);
    }

    boolean isHeldAs(HeldRole held) {
        return held.role() == role && (body == null || body.equals(held.body())) && (!own || held.agencyCode() != null);
    }

    private boolean suits(Matter matter) {
        return parts.isEmpty() || (!matter.parts().isEmpty() && parts.containsAll(matter.parts()));
    }

    private static boolean isOfOneOf(Matter matter, HeldRole held) {
        String agency = held.agencyCode();
        return agency != null && matter.agencies().contains(agency);
    }
}
