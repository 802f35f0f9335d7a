package charteroak.ground.store;

/** Thrown when a request would go on after its time is over. */
class OutOfTime extends RuntimeException {

    OutOfTime() {
        super("The time this request may take is over.");
    }
}
