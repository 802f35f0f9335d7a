package charteroak.catalogue.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that an agency holds for a time; the last day counts. */
interface Held {

    /** The first day; null when not known. */
    @Nullable
    LocalDate validFrom();

    /** The last day; null while it lasts. */
    @Nullable
    LocalDate validTo();

    default boolean isHeldOn(LocalDate day) {
        LocalDate first = validFrom();
        LocalDate last = validTo();
        return (first == null || !first.isAfter(day)) && (last == null || !last.isBefore(day));
    }
}
