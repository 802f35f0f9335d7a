package charteroak.judgement.deadline;

import charteroak.catalogue.catalog.Agency;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record that a deadline entered a band, kept as it was noticed.
 *
 * @param deadline the id of the deadline
 * @param place the notice's place among all notices; later notices come after it
 */
record Notice(
        String id,
        String deadline,
        Deadline.Kind kind,
        Deadline.Band band,
        LocalDate due,
        Instant noticedAt,
        String place,
        String reason,
        String remedy,
        @Nullable String agreementId,
        @Nullable String projectId,
        List<Agency> agencies) {

    static Notice of(Row row) {
        Row notice = row.row("notice");
        return new Notice(
                notice.text("id"),
                notice.text("deadline"),
                notice.word("kind", Deadline.Kind.class),
                notice.word("band", Deadline.Band.class),
                notice.day("due"),
                notice.instant("noticedAt"),
                notice.text("place"),
                notice.text("reason"),
                notice.text("remedy"),
                row.optionalText("agreement"),
                row.optionalText("project"),
                row.rows("agencies").stream().map(Agency::of).toList());
    }

    /** Notices are gathered in batches, and their ids alone distinguish them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
