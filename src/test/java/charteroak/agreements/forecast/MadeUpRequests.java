package charteroak.agreements.forecast;

import charteroak.catalogue.catalog.AgencyId;
import java.util.List;
import java.util.stream.IntStream;

/** What requests ask for that are made up. */
final class MadeUpRequests {

    private MadeUpRequests() {}

    static List<AgencyId> providers(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new AgencyId("agency-" + at))
                .toList();
    }
}
