package charteroak.ground.api;

/**
 * How a feature tells which of its things have web pages, each at a place and a name, such as
 * {@code /agreements/DSA-2023-07}.
 */
public interface PageSource {

    /** The first part of the address, such as "agreements". */
    String place();

    /** Whether a thing with this name is there for this caller. */
    boolean has(String name, Caller caller);
}
