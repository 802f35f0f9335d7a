package charteroak.ground.api;

/** A catalogued thing that need not be for everybody, and knows whether it is. */
public interface Restrictable {

    /** The public id. */
    String id();

    /** Whether not everybody may see it. */
    boolean isRestricted();
}
