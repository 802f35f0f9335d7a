package charteroak.lineage.openlineage;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thrown when an event cannot be read; names the place, and what would be right there. */
public class MalformedEvent extends RuntimeException {

    private static final Pattern INDEX = Pattern.compile("\\$\\[(\\d{1,6})]");

    private final String path;
    private final boolean tooLarge;

    public MalformedEvent(String path, String message) {
        this(path, message, false);
    }

    private MalformedEvent(String path, String message, boolean tooLarge) {
        super(message);
        this.path = path;
        this.tooLarge = tooLarge;
    }

    public static MalformedEvent tooLarge(String path, String message) {
        return new MalformedEvent(path, message, true);
    }

    /** The place in the body, such as {@code $.run.runId} or {@code $[3].eventTime}. */
    public String path() {
        return path;
    }

    /** The number of the event in a batch, from 0; empty for a body that is one event or cannot be read at all. */
    public OptionalInt index() {
        Matcher index = INDEX.matcher(path);
        return index.lookingAt() ? OptionalInt.of(Integer.parseInt(index.group(1))) : OptionalInt.empty();
    }

    public boolean tooLarge() {
        return tooLarge;
    }
}
