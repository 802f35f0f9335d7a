package charteroak.ground.provider;

import org.jspecify.annotations.Nullable;

/** The catalogue does not start because who may ask is set up in a way that is not safe or cannot work. */
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
