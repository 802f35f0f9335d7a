package charteroak.ground.store;

import org.jspecify.annotations.Nullable;

/** Thrown at start when the catalog cannot start safely with what it was given; says why, and what to do. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public StartRefused(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What to configure or correct. */
    public String remedy() {
        return remedy;
    }
}
