package charteroak.catalogue.law;

import charteroak.ground.store.Row;
import org.jspecify.annotations.Nullable;

/** Something a legal basis asks of an agreement or a project, and how it is judged. */
public record Condition(
        String id,
        String code,
        String title,
        Evaluator evaluator,
        @Nullable String source) {

    /** How a condition is judged: from the facts, from a clause of the document, by counsel, or not yet at all. */
    public enum Evaluator {
        COMPUTED,
        FIELD,
        ATTESTED,
        UNMAPPED
    }

    /** Reads a node with the label Condition. */
    public static Condition of(Row node) {
        return node.as(Condition.class);
    }
}
