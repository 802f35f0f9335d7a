package charteroak.front.template;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks one template before it is used: whatever it opens, an element or a section, is closed in turn, and whatever it names is a field
 * of the facts. Each fault has its file and line, and says what would be right.
 */
final class TemplateCheck {

    private static final Pattern NAMED = Pattern.compile("\\{\\{\\s*([#^/>!]?)\\s*([^{}]*?)\\s*}}");
    private static final Pattern ELEMENT =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)((?:[^<>{]|\\{\\{[^{}]*}})*?)(/?)>");
    private static final Pattern DECLARED = Pattern.compile("<!DOCTYPE[^>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern BARE_AMPERSAND = Pattern.compile("&(?!(amp|lt|gt|quot|#\\d{1,6});)");
    private static final Set<String> OF_LISTS = Set.of("-first", "-last", "-index");

    private final Map<String, String> files;
    private final String file;
    private final String text;
    private final boolean markup;
    private final Deque<Class<?>> scopes;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();

    private TemplateCheck(Map<String, String> files, String file, Deque<Class<?>> scopes) {
        this.files = files;
        this.file = file;
        this.text = files.getOrDefault(file, "");
        this.markup = file.endsWith(".html");
        this.scopes = scopes;
    }

    /** What is wrong with a file that may name the components of a record. */
    static List<String> faults(Map<String, String> files, String file, Class<? extends Record> facts) {
        return new TemplateCheck(files, file, new ArrayDeque<>(List.of(facts))).faults();
    }

    private List<String> faults() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        opened.forEach(open -> say(open.at(), "%s is not closed; write %s".formatted(open.shown(), open.closing())));
        return faults;
    }

    private int next(int at) {
        if (text.startsWith("{{", at)) {
            return named(at);
        }
        if (markup && text.charAt(at) == '<') {
            return element(at);
        }
        if (markup && text.charAt(at) == '&' && found(BARE_AMPERSAND, at).isPresent()) {
            say(at, "an & that begins no character; write &amp;");
        }
        return at + 1;
    }

    private int named(int at) {
        Optional<Matcher> found = found(NAMED, at);
        if (found.isEmpty()) {
            say(at, "{{ has no }} that ends it; write {{field}}");
            return at + 2;
        }
        String name = found.get().group(2);
        switch (found.get().group(1)) {
            case "!" -> {}
            case "#" -> open(at, name, true);
            case "^" -> open(at, name, false);
            case "/" -> close(at, new Opened(name, true, false, at));
            case ">" -> include(at, name);
            default -> said(at, name);
        }
        return found.get().end();
    }

    private int element(int at) {
        Optional<Matcher> declared = found(DECLARED, at);
        if (declared.isPresent()) {
            return declared.get().end();
        }
        Optional<Matcher> found = found(ELEMENT, at);
        if (found.isEmpty()) {
            say(at, "a < that begins no element; write &lt;, or close the element with >");
            return at + 1;
        }
        Matcher element = found.get();
        Matcher named = NAMED.matcher(element.group(3));
        while (named.find()) {
            said(at, named.group(1) + named.group(2));
        }
        if (!element.group(1).isEmpty()) {
            close(at, new Opened(element.group(2), false, false, at));
        } else if (element.group(4).isEmpty()) {
            opened.push(new Opened(element.group(2), false, false, at));
        }
        return element.end();
    }

    private void open(int at, String name, boolean enters) {
        Class<?> scope = scope(at, name);
        if (enters && scope != null && scope.isRecord()) {
            scopes.push(scope);
            opened.push(new Opened(name, true, true, at));
        } else {
            opened.push(new Opened(name, true, false, at));
        }
    }

    private void close(int at, Opened closing) {
        Opened open = opened.peek();
        if (open != null && open.name().equals(closing.name()) && open.section() == closing.section()) {
            opened.pop();
            if (open.nested()) {
                scopes.pop();
            }
            return;
        }
        say(
                at,
                open == null
                        ? "%s closes nothing; remove it".formatted(closing.closing())
                        : "%s comes before %s of line %d is closed; write %s before it"
                                .formatted(closing.closing(), open.shown(), line(open.at()), open.closing()));
        closeUpTo(closing);
    }

    private void closeUpTo(Opened closing) {
        boolean wasOpened = opened.stream()
                .anyMatch(each -> each.name().equals(closing.name()) && each.section() == closing.section());
        while (wasOpened) {
            Opened last = opened.pop();
            if (last.nested()) {
                scopes.pop();
            }
            wasOpened = !(last.name().equals(closing.name()) && last.section() == closing.section());
        }
    }

    private void include(int at, String name) {
        String included = name + ".html";
        if (!files.containsKey(included)) {
            say(
                    at,
                    "{{>%s}} includes a file that is not there; there are %s"
                            .formatted(
                                    name,
                                    files.keySet().stream()
                                            .filter(each -> each.startsWith("parts/"))
                                            .map(each -> "{{>%s}}".formatted(each.replace(".html", "")))
                                            .collect(Collectors.joining(", "))));
        } else if (included.equals(file)) {
            say(at, "{{>%s}} includes itself; remove it".formatted(name));
        } else {
            faults.addAll(new TemplateCheck(files, included, new ArrayDeque<>(scopes)).faults());
        }
    }

    private void said(int at, String name) {
        if (OF_LISTS.contains(name)) {
            return;
        }
        Optional<Type> type = type(name);
        if (type.isEmpty()) {
            say(at, "{{%s}} is no field here; %s".formatted(name, choices()));
        } else if (type.get() != String.class && type.get() != int.class) {
            say(at, "{{%s}} is no text; write {{#%s}} ... {{/%s}}".formatted(name, name, name));
        }
    }

    private @Nullable Class<?> scope(int at, String name) {
        if (OF_LISTS.contains(name)) {
            return Object.class;
        }
        Optional<Type> type = type(name);
        if (type.isEmpty()) {
            say(at, "{{#%s}} is no field here; %s".formatted(name, choices()));
            return null;
        }
        return type.get() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : (Class<?>) type.get();
    }

    private Optional<Type> type(String name) {
        return scopes.stream()
                .flatMap(scope -> RecordFields.of(scope, name).stream())
                .map(RecordComponent::getGenericType)
                .findFirst();
    }

    private String choices() {
        return "there are "
                + scopes.stream()
                        .flatMap(scope -> Stream.of(scope.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private Optional<Matcher> found(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private void say(int at, String fault) {
        faults.add("%s:%d: %s.".formatted(file, line(at), fault));
    }

    private int line(int at) {
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    /** An element or a section that was opened, and whether its fields can be named within it. */
    private record Opened(String name, boolean section, boolean nested, int at) {

        String shown() {
            return (section ? "{{#%s}}" : "<%s>").formatted(name);
        }

        String closing() {
            return (section ? "{{/%s}}" : "</%s>").formatted(name);
        }
    }
}
