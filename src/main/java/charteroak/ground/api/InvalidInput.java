package charteroak.ground.api;

/** An argument breaks a stated limit or format; the message names the argument and what would be right. */
public class InvalidInput extends RuntimeException {

    public InvalidInput(String message) {
        super(message);
    }
}
