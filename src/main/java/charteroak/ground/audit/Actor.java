package charteroak.ground.audit;

import charteroak.ground.api.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The author of a write: whoever signed in, or the part of the server that wrote by itself. */
public record Actor(String name) {

    /** The actor that loads a seed. */
    public static final Actor SEED = new Actor("seed");

    /** The actor that looks every hour for what falls due. */
    public static final Actor SWEEP = new Actor("sweep");

    /** The server itself, which writes when it starts. */
    public static final Actor SERVER = new Actor("server");

    /** A newer release, which changes what older ones wrote. */
    public static final Actor UPGRADE = new Actor("upgrade");

    private static final Set<String> OWN_PARTS = Set.of("seed", "sweep", "server", "upgrade", "anonymous");

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor has a name.");
        }
    }

    /** The actor of a request, by the identity provider's lasting name for the caller. */
    public static Actor of(Caller caller) {
        String id = caller.id();
        return new Actor(id == null ? "anonymous" : id);
    }

    /**
     * Whether a recorded name is this actor's: the present one, or the one used before names said which provider they
     * are from.
     */
    public boolean isNamed(@Nullable String recorded) {
        return recorded != null && names().contains(recorded);
    }

    /** Every name under which the trail may know this actor. */
    Set<String> names() {
        int between = name.indexOf(' ');
        String former = name.substring(between + 1);
        return between < 0 || OWN_PARTS.contains(former) ? Set.of(name) : Set.of(name, former);
    }
}
