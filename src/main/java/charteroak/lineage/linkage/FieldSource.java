package charteroak.lineage.linkage;

import charteroak.ground.api.PagedList;
import charteroak.ground.store.Row;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    static FieldSource of(Row row) {
        return new FieldSource(
                row.text("derivation"),
                row.text("id"),
                row.text("dataset"),
                row.text("field"),
                row.text("kind"),
                row.optionalText("subtype"),
                row.flag("masking"));
    }
}
