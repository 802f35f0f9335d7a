package charteroak.agreements.agreement;

import charteroak.ground.sentence.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a license names as a user of the linked data.
 *
 * @param recordedAt when the naming was recorded; null when it is known for as long as the license
 */
public record LicensedUser(
        String id,
        String name,
        @Nullable String organisation,
        boolean stateEmployee,
        @Nullable Instant recordedAt) {

    /** A user known for as long as the license. */
    public LicensedUser(String id, String name, @Nullable String organisation, boolean stateEmployee) {
        this(id, name, organisation, stateEmployee, null);
    }

    /** The user, as sentences name them. */
    public Reference named() {
        return new Reference(Reference.Kind.LICENSED_USER, id, name);
    }
}
