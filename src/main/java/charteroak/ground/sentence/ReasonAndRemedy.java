package charteroak.ground.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer that says why, and what is to be done about it. */
public interface ReasonAndRemedy {

    Sentence reason();

    /** What mends it; null when nothing is to be mended. */
    @Nullable
    Sentence remedy();

    /** The things that the reason names. */
    default List<Reference> reasonReferences() {
        return reason().references();
    }

    /** The things that the remedy names. */
    default List<Reference> remedyReferences() {
        Sentence remedy = remedy();
        return remedy == null ? List.of() : remedy.references();
    }
}
