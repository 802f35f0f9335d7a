package charteroak.ground.api;

import java.util.Map;
import java.util.stream.Collectors;

/** Lets a test ask as somebody, past the door at which it is found out who asks. */
public final class AskedBy {

    private AskedBy() {}

    /** What the context of a request holds when this caller makes it. */
    public static Map<Object, Object> context(Caller caller) {
        return Caller.context(caller);
    }

    /** What a request over HTTP has with it when this caller makes it. */
    public static Map<String, Object> attributes(Caller caller) {
        return Caller.context(caller).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }
}
