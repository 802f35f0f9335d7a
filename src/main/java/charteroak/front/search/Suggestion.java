package charteroak.front.search;

import charteroak.front.index.SearchKind;
import org.jspecify.annotations.Nullable;

/**
 * A completion of what is being typed.
 *
 * @param id the public id of the thing with that name; null when several have it
 */
record Suggestion(String text, SearchKind kind, @Nullable String id) {}
