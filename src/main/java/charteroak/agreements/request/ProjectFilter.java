package charteroak.agreements.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which projects to list, by where they stand and the codes of agencies; a null property does not narrow the list. */
record ProjectFilter(
        @Nullable List<Project.Stage> stages,
        @Nullable String provider,
        @Nullable String recipient) {

    static final ProjectFilter NONE = new ProjectFilter(null, null, null);
}
