package charteroak.ground.api;

/** A cataloged thing that may be restricted, and knows whether it is. */
public interface Restrictable {

    /** The public id. */
    Object id();

    /** Whether the thing is hidden from some viewers. */
    boolean isRestricted();
}
