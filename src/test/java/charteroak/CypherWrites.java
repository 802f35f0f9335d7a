package charteroak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a Cypher text writes: the labels of nodes and the types of relationships that it creates, sets, removes or
 * deletes. A variable means whatever labels or types the text gives it anywhere; one that it gives none is {@link #UNKNOWN}.
 */
final class CypherWrites {

    /** What a variable stands for whose label the text does not say. */
    static final String UNKNOWN = "?";

    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:ON (?:CREATE|MATCH) SET|CREATE|MERGE|SET|REMOVE|DELETE|DETACH|MATCH|OPTIONAL|WHERE|(?<!STARTS )(?<!ENDS )WITH"
                    + "|RETURN|UNWIND|CALL|FOREACH|UNION|ORDER BY|LIMIT|SKIP)\\b");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|//[^\n]*");
    private static final Pattern NODE = Pattern.compile("\\(\\s*(\\w*)\\s*:\\s*([\\w%|&:]+)");
    private static final Pattern RELATIONSHIP = Pattern.compile("\\[\\s*(\\w*)\\s*:\\s*([\\w%|]+)");
    private static final Pattern FILLED_IN = Pattern.compile(":\\s*\\$\\(|(?<![:|])%s");
    private static final Pattern SET_ITEM = Pattern.compile("(\\w+)\\s*(?:[.\\[]|\\+?=|:\\s*([\\w%]+))");
    private static final Pattern DELETED = Pattern.compile("(\\w+)");

    private final String text;

    private CypherWrites(String text) {
        this.text = QUOTED.matcher(text).replaceAll("''");
    }

    static Set<String> of(String cypher) {
        return new CypherWrites(cypher).written();
    }

    private Set<String> written() {
        Set<String> written = new TreeSet<>();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            String body = body(clause.end());
            switch (clause.group()) {
                case "CREATE", "MERGE" -> {
                    named(NODE, body).forEach(written::add);
                    named(RELATIONSHIP, body).forEach(written::add);
                    FILLED_IN.matcher(body).results().forEach(hole -> written.add(UNKNOWN));
                }
                case "SET", "REMOVE", "ON CREATE SET", "ON MATCH SET" ->
                    items(body).forEach(item -> written.addAll(set(item)));
                case "DELETE" -> items(body).forEach(item -> written.addAll(deleted(item)));
                default -> {}
            }
        }
        return written;
    }

    private Set<String> set(String item) {
        Matcher set = SET_ITEM.matcher(item);
        if (!set.lookingAt()) {
            return Set.of();
        }
        Set<String> written = new TreeSet<>(meant(set.group(1)));
        Stream.ofNullable(set.group(2)).forEach(written::add);
        return written;
    }

    private Set<String> deleted(String item) {
        Matcher deleted = DELETED.matcher(item);
        return deleted.lookingAt() ? meant(deleted.group(1)) : Set.of();
    }

    /** What a variable stands for. */
    private Set<String> meant(String variable) {
        Set<String> meant = Stream.of(NODE, RELATIONSHIP)
                .flatMap(pattern -> pattern.matcher(text).results())
                .filter(found -> found.group(1).equals(variable))
                .flatMap(CypherWrites::names)
                .collect(Collectors.toCollection(TreeSet::new));
        return meant.isEmpty() ? Set.of(UNKNOWN) : meant;
    }

    private static Stream<String> named(Pattern pattern, String body) {
        return pattern.matcher(body).results().flatMap(CypherWrites::names);
    }

    private static Stream<String> names(MatchResult found) {
        return Stream.of(found.group(2).split("[|&:]")).map(name -> name.startsWith("%") ? UNKNOWN : name);
    }

    /** The clause from a place on: to the next one beside it, or to the end of what encloses it. */
    private String body(int from) {
        Matcher next = CLAUSE.matcher(text);
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char letter = text.charAt(at);
            depth += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
            boolean ends =
                    depth < 0 || (depth == 0 && next.region(at, text.length()).lookingAt() && startsWord(at));
            if (ends) {
                return text.substring(from, at);
            }
        }
        return text.substring(from);
    }

    private boolean startsWord(int at) {
        return !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static List<String> items(String body) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < body.length(); at++) {
            char letter = body.charAt(at);
            depth += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
            if (depth == 0 && letter == ',') {
                items.add(body.substring(start, at).strip());
                start = at + 1;
            }
        }
        items.add(body.substring(start).strip());
        return items;
    }

    /** What the texts of a Java file write. */
    static Set<String> inJava(String source) {
        return JavaTexts.in(source).stream()
                .flatMap(text -> of(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
