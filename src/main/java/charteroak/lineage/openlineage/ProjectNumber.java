package charteroak.lineage.openlineage;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of a project or of its request in an event. A text that cannot be a number is kept as a mark that
 * one was named.
 */
final class ProjectNumber {

    static final String UNREADABLE = "(unreadable)";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    private static final Pattern LONG_NUMBER = Pattern.compile(".*[0-9]{7}.*");

    private ProjectNumber() {}

    /** The number; null when the text is blank and names none. */
    static @Nullable String of(String text) {
        String number = text.strip();
        if (number.isEmpty()) {
            return null;
        }
        boolean readable = FORM.matcher(number).matches()
                && !LONG_NUMBER.matcher(number).matches()
                && CleanName.of(number).equals(number);
        return readable ? number : UNREADABLE;
    }
}
