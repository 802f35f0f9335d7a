package charteroak.agreements.disclosure;

import charteroak.ground.store.Row;
import charteroak.ground.visibility.Audience;
import java.util.List;
import java.util.Objects;

/**
 * A thing of which it can be said for whom it is.
 *
 * @param own what was said of the thing itself; what it is part of may be for fewer
 * @param owners codes of the agencies whose thing it is: that own it, that are its parties, or that ask or are asked for data in it
 */
record DisclosedThing(String id, Audience own, List<String> owners) {

    static DisclosedThing of(Row row) {
        return new DisclosedThing(
                row.text("id"),
                Objects.requireNonNullElse(row.optionalWord("audience", Audience.class), Audience.PUBLIC),
                row.texts("owners"));
    }
}
