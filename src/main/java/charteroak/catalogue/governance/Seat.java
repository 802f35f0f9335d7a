package charteroak.catalogue.governance;

import charteroak.ground.store.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat an agency holds on a board; its last day counts. */
record Seat(
        Body body, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

    static Seat of(Row row) {
        Row seat = row.row("seat");
        return new Seat(Body.of(row.row("body")), seat.optionalDay("validFrom"), seat.optionalDay("validTo"));
    }
}
