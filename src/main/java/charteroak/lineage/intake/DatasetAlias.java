package charteroak.lineage.intake;

import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.PagedList;
import charteroak.lineage.openlineage.CleanName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A name, or a form of names, under which lineage events mention a dataset of the catalog. */
public record DatasetAlias(String namespace, String name, Match match, List<AliasColumn> columns) {

    public DatasetAlias {
        columns = List.copyOf(columns);
    }

    /** The alias with its names cleaned as names of events are, so that it matches them. */
    DatasetAlias cleaned() {
        return match == Match.NAME
                ? new DatasetAlias(CleanName.of(namespace), CleanName.of(name), match, columns)
                : new DatasetAlias(CleanName.of(namespace), name, match, columns);
    }

    /** The regular expression of a pattern; empty when the alias is none. */
    String regex() {
        return match == Match.PATTERN ? new Glob(name).regex() : "";
    }

    /** The key that sorts aliases by namespace and then by name. */
    String key() {
        return PagedList.key(namespace, name);
    }

    /** The alias as the audit trail records it; a plain name keeps the form it always had. */
    Map<String, Object> written() {
        Map<String, Object> written = new TreeMap<>(Map.of("namespace", namespace, "name", name));
        if (match != Match.NAME) {
            written.put("match", match.name());
        }
        if (!columns.isEmpty()) {
            written.put(
                    "columns",
                    columns.stream()
                            .collect(Collectors.toMap(
                                    AliasColumn::column, AliasColumn::subject, (one, other) -> other, TreeMap::new)));
        }
        return written;
    }

    /** How the alias is compared with a name in an event. */
    public enum Match {
        NAME,
        PREFIX,
        PATTERN
    }

    /**
     * A column, by its name in events, and the element it shows: whoever is told of the one is recorded to have been
     * shown the other.
     *
     * @param subject the public id of the element
     */
    public record AliasColumn(String column, ElementId subject) {}
}
