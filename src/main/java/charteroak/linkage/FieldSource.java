package charteroak.linkage;

import charteroak.store.Row;
import org.jspecify.annotations.Nullable;

/** A column another column depends on, and how. */
record FieldSource(
        String derivation,
        String id,
        String dataset,
        String field,
        String kind,
        @Nullable String subtype,
        boolean masking) {

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
