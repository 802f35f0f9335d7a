package charteroak.agreement;

import charteroak.store.Row;
import org.jspecify.annotations.Nullable;

/** A person whom a license names as a user of the linked data. */
public record LicensedUser(String id, String name, @Nullable String organisation, boolean stateEmployee) {

    /** Reads a node with the label LicensedUser. */
    static LicensedUser of(Row node) {
        return new LicensedUser(
                node.text("id"), node.text("name"), node.optionalText("organisation"), node.flag("stateEmployee"));
    }
}
