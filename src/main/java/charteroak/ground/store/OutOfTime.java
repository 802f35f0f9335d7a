package charteroak.ground.store;

/** A request would have gone on when its time was already over. */
class OutOfTime extends RuntimeException {

    OutOfTime() {
        super("The time this request may take is over.");
    }
}
