package charteroak.lineage.linkage;

import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.PagedList;
import charteroak.ground.store.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a dataset in lineage.
 *
 * @param elementId the data element that the column shows
 * @param derivedFrom the columns from which it was computed
 */
record RunField(
        String id,
        String name,
        @Nullable String type,
        @Nullable ElementId elementId,
        List<FieldSource> derivedFrom) {

    /** A column on which another column depends, and how. */
    record FieldSource(
            String derivation,
            String id,
            String dataset,
            String field,
            String kind,
            @Nullable String subtype,
            boolean masking) {

        /**
         * The key that sorts sources by dataset and column, then by kind and subtype of the dependence; an unknown subtype
         * comes last.
         */
        String key() {
            return PagedList.key(dataset, field, kind, Objects.requireNonNullElse(subtype, "\uFFFF"), derivation);
        }
    }

    static RunField of(Row row) {
        Row node = row.row("field");
        return new RunField(
                node.text("id"),
                node.text("name"),
                node.optionalText("type"),
                row.optionalId("element", ElementId::new),
                row.all("sources", FieldSource.class));
    }

    /** The column with only the sources that one run's events gave it. */
    RunField within(List<String> derivations) {
        return new RunField(
                id,
                name,
                type,
                elementId,
                derivedFrom.stream()
                        .filter(source -> derivations.contains(source.derivation()))
                        .toList());
    }
}
