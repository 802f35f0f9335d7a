package charteroak.catalogue.catalog;

import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organization that provides, links, governs or receives data. */
public record Agency(
        AgencyId id,
        String code,
        String name,
        List<String> aliases,
        Kind kind,
        @Nullable String sector,
        @Nullable String source,
        boolean illustrative) {

    /** A sort of organization. */
    public enum Kind {
        STATE_AGENCY,
        HIGHER_EDUCATION,
        JUDICIAL,
        NONPROFIT,
        RESEARCH_ORGANIZATION
    }

    /** Reads a node with the label Agency. */
    public static Agency of(Row node) {
        return node.as(Agency.class);
    }

    /** The agency, as sentences name it in full. */
    public Reference named() {
        return new Reference(Reference.Kind.AGENCY, id.value(), name);
    }

    /** The agency, as sentences name it for short. */
    public Reference coded() {
        return new Reference(Reference.Kind.AGENCY, id.value(), code);
    }
}
