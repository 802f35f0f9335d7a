package charteroak.lineage.linkage;

import charteroak.catalogue.catalog.DatasetId;
import org.jspecify.annotations.Nullable;

/** Which runs to list; a null property does not narrow the list. */
record RunFilter(
        @Nullable String project,
        @Nullable String job,
        @Nullable DatasetId dataset,
        Run.@Nullable State state) {

    static final RunFilter NONE = new RunFilter(null, null, null, null);
}
