package charteroak.lineage.linkage;

import charteroak.ground.api.PagedList;
import charteroak.ground.store.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that a run read or wrote.
 *
 * @param id that of the extract it is
 * @param datasetId the catalogue dataset it is declared to be
 * @param columns ids of the columns the run's events gave it
 * @param derivations ids of the ways in which the run computed them
 */
record RunDataset(
        String id,
        String namespace,
        String name,
        @Nullable String datasetId,
        List<String> columns,
        List<String> derivations) {

    static RunDataset of(Row row) {
        return new RunDataset(
                row.text("extract"),
                row.text("namespace"),
                row.text("name"),
                row.optionalText("dataset"),
                row.texts("columns"),
                row.texts("derivations"));
    }

    /** By namespace; among those of one, by name. */
    String key() {
        return PagedList.key(namespace, name);
    }

    /** Its columns by name, each with only the sources this run's events gave it. */
    List<RunField> fieldsAmong(Map<String, RunField> fields) {
        return columns.stream()
                .map(fields::get)
                .filter(Objects::nonNull)
                .map(field -> field.within(derivations))
                .sorted(Comparator.comparing(RunField::name))
                .toList();
    }
}
