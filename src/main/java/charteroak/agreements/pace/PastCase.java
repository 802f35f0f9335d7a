package charteroak.agreements.pace;

import charteroak.agreements.act.Act;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One case in which an act was waited for.
 *
 * @param byId the agency that did the act or is to do it; null where no agency does
 * @param days how many calendar days it took; null while it is waited for
 */
record PastCase(
        ActLeg leg, @Nullable AgencyId byId, @Nullable Integer days) {

    /** A case that is over; none where it would have ended before it began, or nothing says when it did. */
    static Optional<PastCase> over(
            ActLeg leg, @Nullable AgencyId byId, Optional<LocalDate> begunOn, LocalDate endedOn) {
        return begunOn.filter(begun -> !begun.isAfter(endedOn))
                .map(begun -> new PastCase(leg, byId, (int) ChronoUnit.DAYS.between(begun, endedOn)));
    }

    /** A case that is waited for on a day; none where it has not begun by then, or nothing says when it did. */
    static Optional<PastCase> open(ActLeg leg, @Nullable AgencyId byId, Optional<LocalDate> begunOn, LocalDate today) {
        return begunOn.filter(begun -> !begun.isAfter(today)).map(begun -> new PastCase(leg, byId, null));
    }

    /** The day an act became known or, where that is earlier, the day it names. */
    static LocalDate dayOf(Act act, ZoneId zone) {
        LocalDate recorded = LocalDate.ofInstant(act.recordedAt(), zone);
        return recorded.isBefore(act.effectiveOn()) ? recorded : act.effectiveOn();
    }
}
