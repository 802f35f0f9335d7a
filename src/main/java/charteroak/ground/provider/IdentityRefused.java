package charteroak.ground.provider;

import org.jspecify.annotations.Nullable;

/** Thrown at start when the settings for signing in are unsafe or cannot work. */
class IdentityRefused extends RuntimeException {

    private final String remedy;

    IdentityRefused(String problem, String remedy) {
        this(problem, remedy, null);
    }

    IdentityRefused(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
