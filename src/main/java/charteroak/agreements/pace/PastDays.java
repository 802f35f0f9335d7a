package charteroak.agreements.pace;

import charteroak.catalogue.catalog.AgencyId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many calendar days an act took in past cases.
 *
 * @param agencyId the agency whose cases these are; null where they are everybody's
 * @param cases how many are over, of which alone the days are told
 * @param open how many are waited for
 * @param median in how many days half of the cases were over; null where there is none
 * @param eightieth in how many days eight of ten cases were over; null where there is none
 */
public record PastDays(
        ActLeg leg,
        @Nullable AgencyId agencyId,
        int cases,
        int open,
        @Nullable Integer median,
        @Nullable Integer eightieth) {

    static PastDays of(ActLeg leg, @Nullable AgencyId agencyId, List<PastCase> legs) {
        List<Integer> days = legs.stream()
                .flatMap(each -> Stream.ofNullable(each.days()))
                .sorted()
                .toList();
        return new PastDays(leg, agencyId, days.size(), legs.size() - days.size(), within(days, 50), within(days, 80));
    }

    /** The fewest of the days within which some percent of the cases were over. */
    private static @Nullable Integer within(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
