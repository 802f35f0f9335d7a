package charteroak.ground.api;

/** A feature's way to tell which of its things have pages: each at the place and its name, such as {@code /agreements/DSA-2023-07}. */
public interface PageSource {

    /** The first part of the address, such as "agreements". */
    String place();

    /** Whether there is a thing by this name that this caller may see. */
    boolean has(String name, Caller caller);
}
