package charteroak.lineage.linkage;

import org.jspecify.annotations.Nullable;

/** Which runs to list; a null property does not narrow the list. */
record RunFilter(
        @Nullable String project,
        @Nullable String job,
        @Nullable String dataset,
        Run.@Nullable State state) {

    static final RunFilter NONE = new RunFilter(null, null, null, null);
}
