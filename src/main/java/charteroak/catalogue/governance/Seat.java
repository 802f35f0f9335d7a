package charteroak.catalogue.governance;

import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat an agency holds on a board; its last day counts. */
record Seat(
        Body body,
        AgencyId agencyId,
        String agencyCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) implements Held {}
