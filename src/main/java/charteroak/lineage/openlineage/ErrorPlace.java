package charteroak.lineage.openlineage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The error classes and code places in a stack trace of Java or Python, without any word of the error's message. */
final class ErrorPlace {

    private static final int MOST = 60;
    private static final int LONGEST_LINE = 500;
    private static final String CLASS =
            "((?:[A-Za-z_][A-Za-z0-9_]{0,60}[.$]){0,20}[A-Z][A-Za-z0-9_]{0,80}(?:Exception|Error|Failure|Fault|Throwable))";
    private static final Pattern ERROR =
            Pattern.compile("(?:Caused by: |Suppressed: |Exception in thread \"[^\"]{0,80}\" )?" + CLASS + "(?::.*)?");
    private static final Pattern JAVA = Pattern.compile(
            "at (?:[a-z][a-z0-9.]{0,60}(?:@[0-9.]{1,20})?/)?((?:[A-Za-z_$][A-Za-z0-9_$]{0,80}\\.){1,20}[A-Za-z0-9_$<>]{1,80})\\(([A-Za-z0-9_$]{1,80}\\.(?:java|scala|kt|groovy):[0-9]{1,6}|Native Method|Unknown Source)\\)");
    private static final Pattern PYTHON = Pattern.compile(
            "File \"(?:[^\"]*/)?([A-Za-z0-9_]{1,80}\\.py)\", line ([0-9]{1,6})(?:, in ([A-Za-z_<>][A-Za-z0-9_<>]{0,80}))?");

    private ErrorPlace() {}

    static List<String> of(String text) {
        List<String> places = new ArrayList<>();
        for (String line : text.split("\\R", 2_000)) {
            String stripped = line.length() > LONGEST_LINE
                    ? line.substring(0, LONGEST_LINE).strip()
                    : line.strip();
            place(stripped, places);
            if (places.size() == MOST) {
                break;
            }
        }
        return places;
    }

    private static void place(String line, List<String> places) {
        Matcher java = JAVA.matcher(line);
        Matcher python = PYTHON.matcher(line);
        Matcher error = ERROR.matcher(line);
        if (java.matches()) {
            places.add("at %s(%s)".formatted(java.group(1), java.group(2)));
        } else if (python.matches()) {
            places.add("at %s(%s:%s)"
                    .formatted(python.group(3) == null ? "module" : python.group(3), python.group(1), python.group(2)));
        } else if (error.matches()) {
            places.add(error.group(1));
        }
    }
}
