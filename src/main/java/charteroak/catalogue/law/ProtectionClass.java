package charteroak.catalogue.law;

import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;

/**
 * A class of law that protects data, such as education records under FERPA.
 *
 * @param education whether the class protects education records, which rule R12 lets be used for few purposes only
 */
public record ProtectionClass(String id, String code, String name, String description, boolean education) {

    /** Reads a node with the label ProtectionClass. */
    public static ProtectionClass of(Row node) {
        return node.as(ProtectionClass.class);
    }

    /** The class, as sentences name it. */
    public Reference named() {
        return new Reference(Reference.Kind.PROTECTION_CLASS, id, name);
    }
}
