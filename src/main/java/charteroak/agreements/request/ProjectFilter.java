package charteroak.agreements.request;

import org.jspecify.annotations.Nullable;

/** Which projects to list, by the codes of agencies; a null property does not narrow the list. */
record ProjectFilter(@Nullable String provider, @Nullable String recipient) {

    static final ProjectFilter NONE = new ProjectFilter(null, null);
}
