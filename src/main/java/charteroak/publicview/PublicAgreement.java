package charteroak.publicview;

import charteroak.store.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What residents see of an agreement. */
public record PublicAgreement(
        String id, String number, Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, boolean inForceToday) {

    /** The documents that can allow a use of data; a letter of intent is not among them. */
    public enum Kind {
        EMOU,
        DSA,
        DUL
    }

    static PublicAgreement of(Row row) {
        return new PublicAgreement(
                row.text("id"),
                row.text("number"),
                row.word("kind", Kind.class),
                row.optionalDay("from"),
                row.optionalDay("to"),
                false);
    }

    PublicAgreement inForceToday(boolean value) {
        return new PublicAgreement(id, number, kind, from, to, value);
    }
}
