package charteroak.judgement.decision;

import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.YearRange;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact in a form that is written in one way only: its kind and id, then what is known of it as {@code name="value"}, parted by
 * spaces and in a fixed order. What is not known is left out; a backslash stands before each quote and backslash, and for a line break.
 */
final class Statement {

    private final String key;
    private final StringBuilder text = new StringBuilder();

    Statement(String kind, String... ids) {
        this.key = kind + " " + String.join(" ", ids);
    }

    String key() {
        return key;
    }

    String text() {
        return text.toString();
    }

    Statement with(String name, @Nullable Object value) {
        if (value != null) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(name)
                    .append('=')
                    .append(quoted(value instanceof YearRange years ? words(years) : String.valueOf(value)));
        }
        return this;
    }

    /** Adds a set; the order of its members is no fact. */
    Statement withAll(String name, Collection<?> values) {
        List<String> members = values.stream()
                .map(value -> quoted(String.valueOf(value)))
                .distinct()
                .sorted()
                .toList();
        text.append(text.isEmpty() ? "" : " ").append(name).append('=').append(members);
        return this;
    }

    Statement withTerms(List<Term> terms) {
        terms.stream()
                .sorted(Comparator.comparing(Term::code))
                .forEach(term -> with("term " + quoted(term.code()), term.text()));
        return this;
    }

    private static String words(YearRange years) {
        return years.from() + " to " + (years.to() == null ? "" : years.to());
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
