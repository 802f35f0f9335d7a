package charteroak.agreements.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The form of days and lists in sentences. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private Wording() {}

    /** A day in words, such as March 31, 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A noun with its article, such as "an amendment". */
    public static String one(String noun) {
        return ("aeio".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** Words such as A, B and C. */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
