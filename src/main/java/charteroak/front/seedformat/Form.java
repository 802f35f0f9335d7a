package charteroak.front.seedformat;

import org.jspecify.annotations.Nullable;

/** How one value must be written. Reading it answers a value the graph can store, or null after noting what is wrong. */
interface Form {

    @Nullable
    Object read(SeedValue written, Reading reading);

    /** What the value is when nothing is written. */
    default @Nullable Object absent() {
        return null;
    }
}
