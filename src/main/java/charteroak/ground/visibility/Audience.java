package charteroak.ground.visibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Who may see a cataloged thing, from everybody to the fewest. */
public enum Audience {
    PUBLIC,
    PARTICIPANTS,
    OWNING_AGENCY,
    AUTHOR;

    /** The tokens of which a viewer must hold one to see the thing; none where everybody may. */
    public Readers readers(Collection<String> owningAgencies) {
        return switch (this) {
            case PUBLIC -> Readers.EVERYBODY;
            case PARTICIPANTS -> Readers.PARTICIPANTS;
            case AUTHOR -> new Readers(List.of(Viewer.AUDITOR, Viewer.ITSELF));
            case OWNING_AGENCY -> {
                List<String> tokens = new ArrayList<>(
                        owningAgencies.stream().sorted().map(Viewer::ofAgency).toList());
                tokens.addAll(List.of(Viewer.AUDITOR, Viewer.MATCHING_ENGINE, Viewer.ITSELF));
                yield new Readers(tokens);
            }
        };
    }
}
