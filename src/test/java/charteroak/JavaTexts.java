package charteroak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The string literals and text blocks of a Java file; those joined with {@code +} are one text. */
final class JavaTexts {

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)+'|\"\"\"(?<block>.*?)(?<!\\\\)\"\"\"|\"(?<literal>[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"",
            Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\\s*\\+\\s*(?:(?<name>[\\w.]+)\\s*\\+\\s*)?");
    private static final Pattern LAST_NAME = Pattern.compile("\\+\\s*(?<name>[A-Z_]+)\\s*;.*", Pattern.DOTALL);
    private static final Pattern DECLARED = Pattern.compile("\\bString\\s+(?<name>[A-Z_]+)\\s*=\\s*$");

    private final String source;
    private final Map<String, String> constants = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String declared = "";

    private JavaTexts(String source) {
        this.source = source;
    }

    /** A constant of the same file that is joined to a text is a part of it. */
    static List<String> in(String source) {
        JavaTexts java = new JavaTexts(source);
        java.read();
        return java.texts;
    }

    private void read() {
        Matcher token = TOKEN.matcher(source);
        int end = 0;
        while (token.find()) {
            String said = token.group("block") == null ? token.group("literal") : token.group("block");
            if (said != null) {
                join(source.substring(end, token.start()));
                text.append(said);
                end = token.end();
            }
        }
        finish(source.substring(end));
    }

    private void join(String between) {
        Matcher joined = JOINED.matcher(between);
        if (!text.isEmpty() && joined.matches()) {
            text.append(' ').append(constants.getOrDefault(joined.group("name"), " "));
            return;
        }
        finish(between);
        Matcher declaration = DECLARED.matcher(between);
        declared = declaration.find() ? declaration.group("name") : "";
    }

    private void finish(String after) {
        Matcher last = LAST_NAME.matcher(after);
        if (last.matches()) {
            text.append(' ').append(constants.getOrDefault(last.group("name"), " "));
        }
        if (!text.isEmpty()) {
            texts.add(text.toString());
            constants.put(declared, text.toString());
            text.setLength(0);
        }
    }
}
