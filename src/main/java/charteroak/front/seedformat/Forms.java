package charteroak.front.seedformat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of values in seed files. */
final class Forms {

    private static final Pattern YEARS = Pattern.compile("(19|20|21)\\d\\d");
    private static final Pattern CODE_LETTERS = Pattern.compile("[A-Za-z0-9]+([._-]+[A-Za-z0-9]+)*");
    private static final Pattern ID_LETTERS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static final Form TEXT = one("a text", text -> text.isBlank() ? null : text.strip());
    static final Form CODE = oneThat("a code of letters, digits, '-', '_' and '.'", CODE_LETTERS.asMatchPredicate());
    static final Form CLAUSE = one("a text, or '' where a clause is taken out", String::strip);
    static final Form FLAG = one("true or false", text -> switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> null;
    });
    static final Form YEAR = one(
            "a year from 1900 to 2199, such as 2024",
            text -> YEARS.matcher(text).matches() ? Integer.valueOf(text) : null);
    static final Form DAY =
            one("a day from 1900 to 2199 written YYYY-MM-DD, such as 2024-06-30", inKnownYears(LocalDate::parse));
    static final Form INSTANT = one(
            "an instant written \"YYYY-MM-DDThh:mm:ssZ\", such as \"2024-06-30T14:00:00Z\"",
            inKnownYears(OffsetDateTime::parse));

    private Forms() {}

    static Form word(Set<String> words) {
        return oneThat("one of " + String.join(", ", words.stream().sorted().toList()), words::contains);
    }

    /** The public id of the thing itself, as it is written. */
    static Form idOf(Thing thing) {
        String start = thing.prefix() + "-";
        return oneThat(
                "an id of lower-case letters, digits and '-' that begins with '" + start + "'",
                text -> text.startsWith(start) && ID_LETTERS.matcher(text).matches());
    }

    /** A reference to a thing that some file defines, by name; it is read as the thing's public id. */
    static Form mention(Thing thing) {
        return (written, reading) -> {
            Object name = TEXT.read(written, reading);
            return name == null ? null : reading.mention(thing, (String) name, written.place());
        };
    }

    /** A reference to a thing by code, with or without an argument in parentheses; it is read as it is written. */
    static Form mentionWithArgument(Thing thing) {
        return (written, reading) -> {
            Object text = TEXT.read(written, reading);
            if (text != null) {
                reading.mention(thing, ((String) text).split("\\(", 2)[0], written.place());
            }
            return text;
        };
    }

    static Form several(Form form) {
        return new Several(form);
    }

    /**
     * Values under names that the writer chooses; they are read as a list of maps with {@code key} and {@code value}.
     */
    static Form named(Form form) {
        return (written, reading) -> {
            if (!(written instanceof SeedValue.Fields fields)) {
                reading.problem(written.place(), "expected names with a value each, such as 'name: value'.");
                return null;
            }
            List<Map<String, @Nullable Object>> read = new ArrayList<>();
            fields.values().forEach((name, value) -> read.add(pair(name, form.read(value, reading))));
            return read;
        };
    }

    private static Map<String, @Nullable Object> pair(String key, @Nullable Object value) {
        Map<String, @Nullable Object> pair = new HashMap<>();
        pair.put("key", key);
        pair.put("value", value);
        return pair;
    }

    private static Form oneThat(String expected, Predicate<String> right) {
        return one(expected, text -> right.test(text) ? text : null);
    }

    private static Form one(String expected, Function<String, @Nullable Object> parse) {
        return (written, reading) -> {
            Object value = written instanceof SeedValue.Text text ? parse.apply(text.text()) : null;
            if (value == null) {
                reading.problem(written.place(), "%s is not %s.", shown(written), expected);
            }
            return value;
        };
    }

    private static String shown(SeedValue written) {
        return switch (written) {
            case SeedValue.Text text ->
                "'" + (text.text().length() > 60 ? text.text().substring(0, 60) + "…" : text.text()) + "'";
            case SeedValue.Nothing nothing -> "nothing";
            case SeedValue.Items items -> "a list";
            case SeedValue.Fields fields -> "a group of fields";
        };
    }

    /** Parses a day or an instant that begins with one of the years that are known here. */
    private static Function<String, @Nullable Object> inKnownYears(Function<String, Object> parse) {
        return text -> {
            try {
                return YEARS.matcher(text).lookingAt() ? parse.apply(text) : null;
            } catch (DateTimeException wrong) {
                return null;
            }
        };
    }

    /** A list without repetitions. */
    record Several(Form form) implements Form {

        @Override
        public @Nullable Object read(SeedValue written, Reading reading) {
            if (!(written instanceof SeedValue.Items items)) {
                reading.problem(
                        written.place(),
                        "%s is not a list; write it between '[' and ']' or with '- ' lines.",
                        shown(written));
                return null;
            }
            List<@Nullable Object> read = new ArrayList<>();
            Set<Object> seen = new HashSet<>();
            for (SeedValue item : items.items()) {
                Object value = form.read(item, reading);
                if (value != null && !seen.add(value)) {
                    reading.problem(item.place(), "%s stands twice in this list; keep one.", shown(item));
                }
                read.add(value);
            }
            return read;
        }

        @Override
        public Object absent() {
            return List.of();
        }
    }
}
