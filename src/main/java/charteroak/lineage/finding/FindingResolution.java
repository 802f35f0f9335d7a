package charteroak.lineage.finding;

import charteroak.agreements.act.PartId.ActId;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a finding was settled.
 *
 * @param actId the act that settles the finding
 * @param by the code of the agency that did it
 */
record FindingResolution(
        ActId actId,
        @Nullable String by,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String note) {

    static FindingResolution of(Row row) {
        Row act = row.row("act");
        return new FindingResolution(
                act.id("id", ActId::new),
                row.optionalText("by"),
                act.day("effectiveOn"),
                act.instant("recordedAt"),
                act.optionalText("note"));
    }
}
