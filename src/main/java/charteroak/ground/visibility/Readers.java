package charteroak.ground.visibility;

import charteroak.ground.store.Row;
import java.util.List;

/**
 * Who may see a thing, as it is kept with the thing.
 *
 * @param tokens of which a viewer must hold one; none where everybody may see it
 */
public record Readers(List<String> tokens) {

    /** Of whatever no audience restricts. */
    public static final Readers EVERYBODY = new Readers(List.of());

    /** Of what lineage told, unless it is for fewer. */
    public static final Readers PARTICIPANTS = new Readers(List.of(Viewer.PARTICIPANT, Viewer.ITSELF));

    public Readers {
        tokens = List.copyOf(tokens);
    }

    /** Reads the {@code readers} of a node. */
    public static Readers of(Row node) {
        List<String> tokens = node.texts("readers");
        return tokens.isEmpty() ? EVERYBODY : new Readers(tokens);
    }

    /** The audience these readers are. */
    public Audience audience() {
        if (tokens.isEmpty()) {
            return Audience.PUBLIC;
        }
        return tokens.contains(Viewer.PARTICIPANT) ? Audience.PARTICIPANTS : Audience.OWNING_AGENCY;
    }
}
