package charteroak.rules;

import charteroak.agreement.Schedule;
import charteroak.agreement.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One way to grant a use and to license it; what is missing is null.
 *
 * @param schedule the schedule of the sharing agreement that grants the element
 * @param listed the schedule of the license that lists it
 */
public record Way(
        @Nullable Standing sharing,
        @Nullable Schedule schedule,
        @Nullable Standing license,
        @Nullable Schedule listed) {}
