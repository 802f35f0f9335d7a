package charteroak.ground.visibility;

import charteroak.ground.store.Row;
import java.util.List;

/**
 * Who may see a thing, in the form kept with the thing.
 *
 * @param tokens the tokens of which a viewer must hold one; none where everybody may see the thing
 */
public record Readers(List<String> tokens) {

    /** How the token of somebody who writes requests begins; what follows is the identity provider's lasting name for them. */
    public static final String AUTHOR = "AUTHOR:";

    /** The readers of a thing that no audience restricts. */
    public static final Readers EVERYBODY = new Readers(List.of());

    /** The readers of what lineage reported, unless fewer may see it. */
    public static final Readers PARTICIPANTS = new Readers(List.of(Viewer.PARTICIPANT, Viewer.ITSELF));

    public Readers {
        tokens = List.copyOf(tokens);
    }

    /** Reads the property {@code readers} of a node. */
    public static Readers of(Row node) {
        List<String> tokens = node.texts("readers");
        return tokens.isEmpty() ? EVERYBODY : new Readers(tokens);
    }

    /** The audience that these readers stand for. */
    public Audience audience() {
        if (tokens.isEmpty()) {
            return Audience.PUBLIC;
        }
        if (tokens.contains(Viewer.PARTICIPANT)) {
            return Audience.PARTICIPANTS;
        }
        return tokens.contains(Viewer.MATCHING_ENGINE) ? Audience.OWNING_AGENCY : Audience.AUTHOR;
    }
}
