package charteroak.catalogue.law;

import charteroak.ground.sentence.Part;
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

    /** What it asks, quoted within a sentence, which goes on after it. */
    public Part quoted() {
        return Part.text("“%s”".formatted(title.replaceFirst("\\.$", "")));
    }

    /** Reads a node with the label Condition. */
    public static Condition of(Row node) {
        return node.as(Condition.class);
    }
}
