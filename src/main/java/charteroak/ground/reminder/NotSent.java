package charteroak.ground.reminder;

/** Thrown when a mail server does not take a message, or not in time. */
final class NotSent extends Exception {

    NotSent(Throwable cause) {
        super(cause);
    }
}
