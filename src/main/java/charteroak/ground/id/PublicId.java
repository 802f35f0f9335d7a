package charteroak.ground.id;

import org.jspecify.annotations.Nullable;

/**
 * What names a thing for good, in the graph, in answers and in the audit trail. The type says what kind of thing it is.
 * No kind has a factory of text named {@code of}, {@code from} or {@code valueOf}, which Spring would prefer to the constructor.
 * The driver refuses to bind one as it is: what is bound is its {@link #value}.
 */
public abstract class PublicId implements Comparable<PublicId> {

    private final String value;

    protected PublicId(String value) {
        this.value = value;
    }

    /** The id as it is kept and told. */
    public final String value() {
        return value;
    }

    @Override
    public final int compareTo(PublicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PublicId id && id.getClass() == getClass() && id.value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
