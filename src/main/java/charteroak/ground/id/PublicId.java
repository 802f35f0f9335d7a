package charteroak.ground.id;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.AsValue;

/**
 * What names a thing for good, in the graph, in answers and in the audit trail. The type says what kind of thing it is.
 * It is bound as text; without {@link AsValue} the driver would bind a record as a map, which matches nothing.
 */
public interface PublicId extends AsValue, Comparable<PublicId> {

    /** The id as it is kept and told. */
    String value();

    @Override
    default Value asValue() {
        return Values.value(value());
    }

    @Override
    default int compareTo(PublicId other) {
        return value().compareTo(other.value());
    }
}
