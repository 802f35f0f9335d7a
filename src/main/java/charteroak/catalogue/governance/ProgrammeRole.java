package charteroak.catalogue.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role that an agency, given by its public id, holds in the program; its last day is included. */
record ProgrammeRole(
        Kind role,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source) implements Held {

    /** Roles an agency can hold. */
    enum Kind {
        HUB,
        OPERATING_GROUP,
        PARTICIPATING_AGENCY
    }
}
