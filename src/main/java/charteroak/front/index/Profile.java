package charteroak.front.index;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a thing that filters and facets use. A million things share a few thousand profiles, so results are
 * counted by profile first.
 *
 * @param yearsTo the last year; null while it goes on
 * @param hasDefinition whether a definition is written; null for kinds of things that have none
 */
public record Profile(
        SearchKind kind,
        List<String> agencies,
        List<String> systems,
        List<String> classes,
        @Nullable Integer yearsFrom,
        @Nullable Integer yearsTo,
        @Nullable Boolean hasDefinition) {

    private static final String SEPARATOR = "|";

    public Profile {
        agencies = List.copyOf(new TreeSet<>(agencies));
        systems = List.copyOf(new TreeSet<>(systems));
        classes = List.copyOf(new TreeSet<>(classes));
    }

    public boolean availableIn(int year, int thisYear) {
        return yearsFrom != null && yearsFrom <= year && year <= lastYear(thisYear);
    }

    /** The last year for which the thing is available; the present year where its years go on. */
    public int lastYear(int thisYear) {
        return yearsTo == null ? thisYear : yearsTo;
    }

    public String stored() {
        return String.join(
                SEPARATOR,
                kind.name(),
                String.join(",", agencies),
                String.join(",", systems),
                String.join(",", classes),
                Objects.toString(yearsFrom, ""),
                Objects.toString(yearsTo, ""),
                Objects.toString(hasDefinition, ""));
    }

    public static Profile ofStored(String stored) {
        String[] parts = stored.split("\\|", -1);
        return new Profile(
                SearchKind.valueOf(parts[0]),
                list(parts[1]),
                list(parts[2]),
                list(parts[3]),
                number(parts[4]),
                number(parts[5]),
                parts[6].isEmpty() ? null : Boolean.valueOf(parts[6]));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(",", -1));
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
