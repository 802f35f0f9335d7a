package charteroak.ground.sentence;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Several things in one place of a sentence. */
public record Series(List<? extends Part> parts, Joint joint) implements Part {

    public Series {
        parts = List.copyOf(parts);
    }

    /** Things such as A, B and C. */
    public static Series and(List<? extends Part> parts) {
        return new Series(parts, Joint.AND);
    }

    /** The parts by which some things are named, such as A, B and C. */
    public static <T> Series and(Collection<T> things, Function<T, ? extends Part> named) {
        return and(things.stream().map(named).toList());
    }

    /** Things such as A, B or C. */
    public static Series or(List<? extends Part> parts) {
        return new Series(parts, Joint.OR);
    }

    /** What stands between the things. */
    public enum Joint {
        AND,
        OR,
        COMMA,
        SEMICOLON,
        SPACE
    }
}
