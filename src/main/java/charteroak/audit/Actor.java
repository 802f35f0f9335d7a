package charteroak.audit;

import charteroak.api.Caller;

/** Who wrote, as far as is known: until people sign in, the machine a request came from, or the part of the server that wrote by itself. */
public record Actor(String name) {

    /** The loading of a seed. */
    public static final Actor SEED = new Actor("seed");

    /** The hourly look at what falls due. */
    public static final Actor SWEEP = new Actor("sweep");

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor has a name.");
        }
    }

    /** Whoever makes a request. */
    public static Actor of(Caller caller) {
        return new Actor(caller.onThisMachine() ? "this machine" : "another machine");
    }
}
