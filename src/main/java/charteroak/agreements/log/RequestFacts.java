package charteroak.agreements.log;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.CountingActs;
import charteroak.catalogue.catalog.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what the log says of a request.
 *
 * @param asked the agencies whose data it asks for
 * @param acts the acts that count in its project until today, in the order in which they take effect
 * @param licenses the licenses of its project with the acts that count on them; null for whoever is told no names of people
 */
record RequestFacts(
        LoggedRequest request,
        Set<AgencyId> asked,
        List<Act> acts,
        @Nullable List<NamedUsers> licenses) {

    /** The facts by what was done until a day and not voided. */
    static RequestFacts until(
            LocalDate today,
            LoggedRequest request,
            Set<AgencyId> asked,
            List<Act> done,
            @Nullable List<NamedUsers> licenses) {
        return new RequestFacts(
                request,
                asked,
                counting(done, today),
                licenses == null
                        ? null
                        : licenses.stream()
                                .map(each -> new NamedUsers(each.users(), counting(each.acts(), today)))
                                .toList());
    }

    private static List<Act> counting(List<Act> done, LocalDate today) {
        return new CountingActs(done, Instant.MAX)
                .inEffect().stream()
                        .filter(act -> !act.effectiveOn().isAfter(today))
                        .toList();
    }
}
