package charteroak.audit;

import charteroak.api.Caller;

/** Who wrote: whoever signed in, or the part of the server that wrote by itself. */
public record Actor(String name) {

    /** The loading of a seed. */
    public static final Actor SEED = new Actor("seed");

    /** The hourly look at what falls due. */
    public static final Actor SWEEP = new Actor("sweep");

    /** What a newer release does to what older ones wrote. */
    public static final Actor UPGRADE = new Actor("upgrade");

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
}
