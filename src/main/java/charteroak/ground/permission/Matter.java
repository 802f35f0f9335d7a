package charteroak.ground.permission;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The thing an act is done to, as far as it decides who may do the act.
 *
 * @param agencies codes of the agencies that own the thing or for which the act is done; none where no agency does
 * @param parts the roles of those agencies in the agreement, such as LICENSEE; none elsewhere
 * @param asker the code of the agency that the project is for; null elsewhere
 * @param earlier what the caller did to the thing before, as the audit trail records it
 */
public record Matter(
        Set<String> agencies, Set<String> parts, @Nullable String asker, Set<String> earlier) {

    /** A thing that belongs to no agency, such as the law. */
    public static final Matter OF_NOBODY = new Matter(Set.of(), Set.of(), null, Set.of());

    public Matter {
        agencies = Set.copyOf(agencies);
        parts = Set.copyOf(parts);
        earlier = Set.copyOf(earlier);
    }

    /** A thing of one agency, where nothing else matters. */
    public static Matter of(@Nullable String agency) {
        return agency == null ? OF_NOBODY : new Matter(Set.of(agency), Set.of(), null, Set.of());
    }

    /** A thing of several agencies, of which any one may be spoken for. */
    public static Matter ofAny(List<String> agencies) {
        return new Matter(Set.copyOf(agencies), Set.of(), null, Set.of());
    }

    /** The same thing, with the roles of its agencies in an agreement. */
    public Matter as(Set<String> newParts) {
        return new Matter(agencies, newParts, asker, earlier);
    }

    /** The same thing, in a project that an agency asked for. */
    public Matter askedBy(String newAsker) {
        return new Matter(agencies, parts, newAsker, earlier);
    }

    /** The same thing, after the caller's earlier acts on it. */
    public Matter after(Set<String> newEarlier) {
        return new Matter(agencies, parts, asker, newEarlier);
    }
}
