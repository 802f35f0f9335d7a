package charteroak.agreements.pace;

import charteroak.catalogue.catalog.AgencyId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long acts took in some past cases. Pure. */
public final class Pace {

    /** How many cases an agency must have for its own to be told, and not everybody's. */
    static final int FEWEST_OF_AN_AGENCY = 5;

    private final Map<ActLeg, List<PastCase>> legs;
    private final Map<Asked, PastDays> told = new ConcurrentHashMap<>();

    Pace(List<PastCase> legs) {
        this.legs = legs.stream().collect(Collectors.groupingBy(PastCase::leg));
    }

    private record Asked(ActLeg leg, AgencyId agency) {}

    /** How long an act of an agency took: by its own cases where it has enough that are over, else by everybody's. */
    public PastDays of(ActLeg leg, AgencyId agency) {
        return told.computeIfAbsent(new Asked(leg, agency), this::of);
    }

    private PastDays of(Asked asked) {
        ActLeg leg = asked.leg();
        AgencyId agency = asked.agency();
        List<PastCase> all = legs.getOrDefault(leg, List.of());
        List<PastCase> own =
                all.stream().filter(each -> agency.equals(each.byId())).toList();
        long over = own.stream().filter(each -> each.days() != null).count();
        return over < FEWEST_OF_AN_AGENCY ? PastDays.of(leg, null, all) : PastDays.of(leg, agency, own);
    }

    /** How long each kind of act took: by everybody's cases, and by those of each agency that has enough that are over, the slowest first. */
    public List<PastDays> byParty() {
        return legs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> Stream.concat(
                        Stream.of(PastDays.of(each.getKey(), null, each.getValue())),
                        ofAgencies(each.getKey(), each.getValue())))
                .toList();
    }

    private Stream<PastDays> ofAgencies(ActLeg leg, List<PastCase> all) {
        return all.stream()
                .flatMap(each -> Stream.ofNullable(each.byId()))
                .distinct()
                .map(agency -> of(leg, agency))
                .filter(days -> days.agencyId() != null)
                .sorted(Comparator.comparing(PastDays::median, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(days -> String.valueOf(days.agencyId())));
    }
}
