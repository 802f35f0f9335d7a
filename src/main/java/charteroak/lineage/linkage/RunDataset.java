package charteroak.lineage.linkage;

import charteroak.catalogue.catalog.DatasetId;
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
 * @param id the public id of the extract
 * @param datasetId the dataset of the catalog that the extract is declared to be
 * @param columns the ids of the columns that the run's events gave the dataset
 * @param derivations the ids of the dependences by which the run computed the columns
 */
record RunDataset(
        String id,
        String namespace,
        String name,
        @Nullable DatasetId datasetId,
        List<String> columns,
        List<String> derivations) {

    static RunDataset of(Row row) {
        return new RunDataset(
                row.text("extract"),
                row.text("namespace"),
                row.text("name"),
                row.optionalId("dataset", DatasetId::new),
                row.texts("columns"),
                row.texts("derivations"));
    }

    /** The key that sorts datasets by namespace and then by name. */
    String key() {
        return PagedList.key(namespace, name);
    }

    /** The dataset's columns by name, each with only the sources that this run's events gave it. */
    List<RunField> fieldsAmong(Map<String, RunField> fields) {
        return columns.stream()
                .map(fields::get)
                .filter(Objects::nonNull)
                .map(field -> field.within(derivations))
                .sorted(Comparator.comparing(RunField::name))
                .toList();
    }
}
