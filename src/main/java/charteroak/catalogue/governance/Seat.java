package charteroak.catalogue.governance;

import charteroak.ground.store.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat that an agency, given by its public id, holds on a board; its last day is included. */
record Seat(
        String agencyId,
        Body body,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static Seat of(Row row) {
        Row seat = row.row("seat");
        return new Seat(
                row.text("id"), Body.of(row.row("body")), seat.optionalDay("validFrom"), seat.optionalDay("validTo"));
    }
}
