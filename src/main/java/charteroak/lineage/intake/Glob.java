package charteroak.lineage.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern of names: {@code *} stands for anything within a folder, {@code **} for anything, {@code ?} for one character. */
record Glob(String text) {

    private static final int MOST_WILDCARDS = 5;
    private static final Pattern WILDCARD = Pattern.compile("\\*\\*|\\*|\\?");

    /** Whether the pattern has a wildcard, and few enough of them to be matched quickly. */
    boolean isUsable() {
        long wildcards = WILDCARD.matcher(text).results().count();
        return wildcards > 0 && wildcards <= MOST_WILDCARDS;
    }

    String regex() {
        StringBuilder regex = new StringBuilder();
        Matcher wildcard = WILDCARD.matcher(text);
        int read = 0;
        while (wildcard.find()) {
            regex.append(quoted(text.substring(read, wildcard.start())));
            regex.append(
                    switch (wildcard.group()) {
                        case "**" -> ".*";
                        case "*" -> "[^/]*";
                        default -> "[^/]";
                    });
            read = wildcard.end();
        }
        return regex.append(quoted(text.substring(read))).toString();
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : Pattern.quote(text);
    }
}
