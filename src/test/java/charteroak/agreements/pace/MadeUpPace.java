package charteroak.agreements.pace;

import charteroak.catalogue.catalog.AgencyId;
import java.util.List;
import java.util.Map;

/** A pace for tests that do not work it out of acts. */
public final class MadeUpPace {

    private MadeUpPace() {}

    /** The pace of cases that an agency did in some days each. */
    public static Pace of(AgencyId agency, Map<ActLeg, List<Integer>> days) {
        return new Pace(days.entrySet().stream()
                .flatMap(leg -> leg.getValue().stream().map(each -> new PastCase(leg.getKey(), agency, each)))
                .toList());
    }
}
