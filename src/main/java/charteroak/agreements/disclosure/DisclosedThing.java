package charteroak.agreements.disclosure;

import charteroak.ground.store.Row;
import charteroak.ground.visibility.Audience;
import java.util.List;
import java.util.Objects;

/**
 * A thing whose audience can be set.
 *
 * @param own the audience set for the thing itself; that of what it is part of may be narrower
 * @param owners codes of the agencies that own the thing, are its parties, or ask or are asked for data in it
 */
record DisclosedThing(String id, Audience own, List<String> owners) {

    static DisclosedThing of(Row row) {
        return new DisclosedThing(
                row.text("id"),
                Objects.requireNonNullElse(row.optionalWord("audience", Audience.class), Audience.PUBLIC),
                row.texts("owners"));
    }
}
