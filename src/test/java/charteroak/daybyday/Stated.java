package charteroak.daybyday;

import java.util.List;
import java.util.Locale;

/** Whether a text is a clause: something is written, and where a rule for small cells is asked for, it suppresses below a number. */
final class Stated {

    private static final List<String> YET_TO_COME =
            List.of("to be written", "to be agreed", "to be determined", "not yet", "tbd", "n/a", "none", "pending");

    private Stated() {}

    static boolean isWritten(String text) {
        String said = text.toLowerCase(Locale.ROOT).strip();
        boolean yetToCome = false;
        for (String words : YET_TO_COME) {
            yetToCome |= said.startsWith(words);
        }
        return !said.isEmpty() && !yetToCome;
    }

    static boolean isRule(String text) {
        return isWritten(text) && text.matches("(?s).*[0-9].*") && !text.startsWith("No ");
    }
}
