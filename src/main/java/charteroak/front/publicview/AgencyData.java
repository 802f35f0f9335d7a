package charteroak.front.publicview;

import charteroak.ground.store.Row;
import java.util.List;
import java.util.Set;

/**
 * The data of one agency that a project uses.
 *
 * @param matching the elements used only to match records, by what they tell about a person
 * @param studied the data that is studied, by source system
 * @param kinds the kinds of protected records among all of this data
 */
public record AgencyData(
        String code, String agency, List<Identifying> matching, List<SystemData> studied, List<ProtectedKind> kinds) {

    /** What an element used for matching tells about a person. */
    public enum Identifying {
        SOCIAL_SECURITY_NUMBER,
        DIRECT_IDENTIFIER,
        QUASI_IDENTIFIER,
        LINKAGE_KEY,
        OTHER
    }

    /** A kind of records that a law protects. */
    public record ProtectedKind(String code, String name) {}

    /** The datasets of one source system that are studied. */
    public record SystemData(String name, List<String> datasets) {}

    static AgencyData of(Row row) {
        return new AgencyData(
                row.text("code"),
                row.text("agency"),
                identifying(Set.copyOf(row.texts("matching"))),
                row.all("studied", SystemData.class),
                row.all("kinds", ProtectedKind.class));
    }

    private static List<Identifying> identifying(Set<String> classes) {
        Set<String> named = Set.of("SOCIAL_SECURITY_NUMBER", "DIRECT_IDENTIFIER", "QUASI_IDENTIFIER", "LINKAGE_KEY");
        return List.of(Identifying.values()).stream()
                .filter(detail ->
                        detail == Identifying.OTHER ? !named.containsAll(classes) : classes.contains(detail.name()))
                .toList();
    }
}
