package charteroak.catalogue.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat an agency holds on a board; its last day counts. */
record Seat(
        Body body, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}
