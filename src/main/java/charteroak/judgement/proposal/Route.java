package charteroak.judgement.proposal;

import charteroak.agreements.agreement.Agreement;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One way to go about a request: the document under which each provider shares, and the license under which the
 * recipient uses the data.
 *
 * @param homes where each provider shares, by the provider's code
 * @param license the number of an existing license; null for a new one
 * @param without the codes of legal bases that are not cited
 */
public record Route(SortedMap<String, Home> homes, @Nullable String license, Set<String> without) {

    /** The route of a request that nobody has gone about yet. */
    public static final Route NONE = new Route(Collections.emptySortedMap(), null, Set.of());

    /**
     * The document under which a provider shares.
     *
     * @param number the number of an existing agreement; null for a new one
     * @param adds whether a schedule is added to the agreement
     * @param scope the scope of a new agreement; null for an existing one
     */
    public record Home(@Nullable String number, boolean adds, Agreement.@Nullable Scope scope) {

        boolean isNew() {
            return number == null;
        }
    }

    public Route with(String provider, Home home) {
        SortedMap<String, Home> other = new TreeMap<>(homes);
        other.put(provider, home);
        return new Route(other, license, without);
    }

    public Route licensed(@Nullable String number) {
        return new Route(homes, number, without);
    }

    public Route without(String basis) {
        Set<String> fewer = new TreeSet<>(without);
        fewer.add(basis);
        return new Route(homes, license, fewer);
    }

    /** The providers that share under each document, by the document. */
    Map<Home, List<String>> documents() {
        Map<Home, List<String>> documents = new LinkedHashMap<>();
        homes.forEach((provider, home) -> documents
                .computeIfAbsent(new Home(home.number(), home.isNew(), home.scope()), any -> new ArrayList<>())
                .add(provider));
        return documents;
    }

    /** The route in words. */
    public Sentence title() {
        Sentence title =
                license == null ? Sentence.of("route.newLicense") : Sentence.of("route.license", Part.text(license));
        for (Map.Entry<Home, List<String>> document :
                List.copyOf(documents().entrySet()).reversed()) {
            title = Sentence.of("route.then", told(document.getKey(), document.getValue()), title);
        }
        for (String basis : without) {
            title = Sentence.of("route.without", title, Part.text(basis));
        }
        return title;
    }

    private Sentence told(Home home, List<String> providers) {
        Series sharing = new Series(providers.stream().map(Part::text).toList(), Series.Joint.COMMA);
        String number = home.number();
        if (number == null) {
            return home.scope() == Agreement.Scope.STANDING
                    ? Sentence.of("route.newStandingAgreement", sharing)
                    : Sentence.of("route.newAgreement", sharing);
        }
        return providers.stream()
                        .anyMatch(
                                each -> Objects.requireNonNull(homes.get(each)).adds())
                ? Sentence.of("route.newSchedule", sharing, Part.text(number))
                : Sentence.of("route.existing", sharing, Part.text(number));
    }
}
