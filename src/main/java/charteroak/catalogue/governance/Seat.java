package charteroak.catalogue.governance;

import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat an agency holds on a board; its last day counts. */
record Seat(
        Body body,
        AgencyId agencyId,
        String agencyCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) implements Held {

    /** Whether it is the seat on which somebody with a role sits. */
    boolean isOf(HeldRole role) {
        return role.role() == Role.BOARD_MEMBER
                && body.code().equals(role.body())
                && agencyCode.equals(role.agencyCode());
    }
}
