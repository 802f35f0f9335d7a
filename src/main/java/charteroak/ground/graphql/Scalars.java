package charteroak.ground.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scalars that the schema defines itself. */
final class Scalars {

    static final GraphQLScalarType DATE =
            scalar("Date", "a day such as 2026-03-31 between 1900-01-01 and 2199-12-31", Scalars::day);
    static final GraphQLScalarType DATE_TIME =
            scalar("DateTime", "an instant such as 2026-03-31T09:30:00Z between 1900 and 2199", Scalars::instant);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private Scalars() {}

    private static LocalDate day(String text) {
        return within(LocalDate.parse(text));
    }

    private static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new DateTimeException("outside the years 1900 to 2199");
        }
        return day;
    }

    private static Instant instant(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        within(time.toLocalDate());
        return time.toInstant();
    }

    private static <T> GraphQLScalarType scalar(String name, String expected, Function<String, T> parse) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing<>(name, expected, parse))
                .build();
    }

    private record TextCoercing<T>(String name, String expected, Function<String, T> parse)
            implements Coercing<T, String> {

        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            return switch (result) {
                case LocalDate day -> day.toString();
                case Instant instant -> DateTimeFormatter.ISO_INSTANT.format(instant);
                default ->
                    throw new CoercingSerializeException("%s cannot show a %s.".formatted(name, result.getClass()));
            };
        }

        @Override
        public @Nullable T parseValue(Object input, GraphQLContext context, Locale locale) {
            return parsed(String.valueOf(input), CoercingParseValueException::new);
        }

        @Override
        public @Nullable T parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(input instanceof StringValue text)) {
                throw new CoercingParseLiteralException("A %s is written in quotes: %s.".formatted(name, expected));
            }
            return parsed(String.valueOf(text.getValue()), CoercingParseLiteralException::new);
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.newStringValue(serialize(input, context, locale)).build();
        }

        private T parsed(String written, Function<String, RuntimeException> failure) {
            try {
                return parse.apply(written);
            } catch (DateTimeException wrong) {
                String shown = written.length() > 40 ? written.substring(0, 40) + "…" : written;
                throw failure.apply("'%s' is not %s.".formatted(shown, expected));
            }
        }
    }
}
