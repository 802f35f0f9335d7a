package charteroak.api;

import java.util.Map;

/** Lets a test ask as somebody, past the door at which it is found out who asks. */
public final class AskedBy {

    private AskedBy() {}

    /** What the context of a request holds when this caller makes it. */
    public static Map<Object, Object> context(Caller caller) {
        return Caller.context(caller);
    }
}
