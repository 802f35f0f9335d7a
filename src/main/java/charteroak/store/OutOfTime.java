package charteroak.store;

/** A request asked the graph for something when its time was already over. */
class OutOfTime extends RuntimeException {

    OutOfTime() {
        super("The time this request may take is over.");
    }
}
