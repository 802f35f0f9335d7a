package charteroak.judgement.decision;

import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.YearRange;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One fact in a form that can be written in one way only: its kind and id, then its known values as
 * {@code name="value"} in a fixed order, separated by spaces. Quotes, backslashes and line breaks are escaped with a
 * backslash.
 */
final class Statement {

    private final String key;
    private final StringBuilder text = new StringBuilder();

    Statement(String kind, Object... ids) {
        this.key = kind + " " + Stream.of(ids).map(Object::toString).collect(Collectors.joining(" "));
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

    /** Adds a set of values, whose order is no part of the fact. */
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
