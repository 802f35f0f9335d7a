package charteroak.front.seedformat;

import org.jspecify.annotations.Nullable;

/**
 * The form in which one value must be written. Reading a value answers one that the graph can store, or null after
 * recording what is wrong.
 */
interface Form {

    @Nullable
    Object read(SeedValue written, Reading reading);

    /** The value when nothing is written. */
    default @Nullable Object absent() {
        return null;
    }
}
