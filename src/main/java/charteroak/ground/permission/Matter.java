package charteroak.ground.permission;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What something is done to, as far as that decides who may do it.
 *
 * @param agencies codes of the agencies whose thing it is, or on whose behalf it is done; none where it is nobody's
 * @param parts what those agencies are in the agreement it is done to, such as LICENSEE; none elsewhere
 * @param asker the code of the agency that the project is for; null elsewhere
 * @param earlier what the one who asks did to it before, as the audit trail records it
 */
public record Matter(
        Set<String> agencies, Set<String> parts, @Nullable String asker, Set<String> earlier) {

    /** Something that belongs to no agency, such as the law. */
    public static final Matter OF_NOBODY = new Matter(Set.of(), Set.of(), null, Set.of());

    public Matter {
        agencies = Set.copyOf(agencies);
        parts = Set.copyOf(parts);
        earlier = Set.copyOf(earlier);
    }

    /** Something of an agency, where nothing else matters. */
    public static Matter of(@Nullable String agency) {
        return agency == null ? OF_NOBODY : new Matter(Set.of(agency), Set.of(), null, Set.of());
    }

    /** Something of any of these agencies. */
    public static Matter ofAny(List<String> agencies) {
        return new Matter(Set.copyOf(agencies), Set.of(), null, Set.of());
    }

    /** The same, where what the agency is in an agreement matters too. */
    public Matter as(Set<String> newParts) {
        return new Matter(agencies, newParts, asker, earlier);
    }

    /** The same, in a project for an agency. */
    public Matter askedBy(String newAsker) {
        return new Matter(agencies, parts, newAsker, earlier);
    }

    /** The same, to which the one who asks did something before. */
    public Matter after(Set<String> newEarlier) {
        return new Matter(agencies, parts, asker, newEarlier);
    }
}
