package charteroak.ground.audit;

import charteroak.ground.api.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who wrote: whoever signed in, or the part of the server that wrote by itself. */
public record Actor(String name) {

    /** The loading of a seed. */
    public static final Actor SEED = new Actor("seed");

    /** The hourly look at what falls due. */
    public static final Actor SWEEP = new Actor("sweep");

    /** The server itself, when it starts. */
    public static final Actor SERVER = new Actor("server");

    /** What a newer release does to what older ones wrote. */
    public static final Actor UPGRADE = new Actor("upgrade");

    private static final Set<String> OWN_PARTS = Set.of("seed", "sweep", "server", "upgrade", "anonymous");

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor has a name.");
        }
    }

    /** Whoever makes a request, by the name that the identity provider has for them for ever. */
    public static Actor of(Caller caller) {
        String id = caller.id();
        return new Actor(id == null ? "anonymous" : id);
    }

    /** Whether a change names this actor, by the name of today or by the one from before names told whose provider they are of. */
    public boolean isNamed(@Nullable String recorded) {
        return recorded != null && names().contains(recorded);
    }

    /** Each name the trail may have for it. */
    Set<String> names() {
        int between = name.indexOf(' ');
        String former = name.substring(between + 1);
        return between < 0 || OWN_PARTS.contains(former) ? Set.of(name) : Set.of(name, former);
    }
}
