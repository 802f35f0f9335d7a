package charteroak.judgement.facts;

import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One combination of schedules that could grant a use and license it; what is missing is null.
 *
 * @param schedule the schedule of the sharing agreement that grants the element
 * @param listed the schedule of the license that lists the element
 */
public record GrantingWay(
        @Nullable Standing sharing,
        @Nullable Schedule schedule,
        @Nullable Standing license,
        @Nullable Schedule listed) {

    /**
     * The day by which the last of the schedules was added to its agreement; null where all were there from the start.
     */
    public @Nullable LocalDate addedBy(LocalDate on) {
        return Stream.of(added(sharing, schedule), added(license, listed))
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(on))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<LocalDate> added(@Nullable Standing document, @Nullable Schedule schedule) {
        return document == null || schedule == null
                ? Optional.empty()
                : Optional.ofNullable(document.spanOf(schedule.id()).from());
    }
}
