package charteroak.agreements.clause;

import charteroak.ground.fingerprint.FormerlyWritten;
import charteroak.ground.sentence.InWords;
import charteroak.ground.store.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a document states under a code: AUTHORIZED_REPRESENTATIVE, DESTRUCTION_DEADLINE (a day), SUPPRESSION_RULE, or
 * the condition of law that the clause meets. A blank text states nothing.
 */
@FormerlyWritten(
        as = "Term",
        with = {"code", "text"})
public record Term(String code, String text) {

    public static final String AUTHORIZED_REPRESENTATIVE = "AUTHORIZED_REPRESENTATIVE";
    public static final String DESTRUCTION_DEADLINE = "DESTRUCTION_DEADLINE";
    public static final String SUPPRESSION_RULE = "SUPPRESSION_RULE";

    /** Why a text is no clause for its code, in words that follow "which". */
    public enum Fault implements InWords {
        PLACEHOLDER,
        DENIAL,
        NO_DAY,
        NO_RULE,
        NOBODY
    }

    /** Why the text is no clause for its code; empty when it is one, and when it is blank. */
    public Optional<Fault> fault() {
        return Clauses.fault(this);
    }

    /** Whether the text only holds the place of a clause that is yet to be written. */
    public boolean isPlaceholder() {
        return fault().equals(Optional.of(Fault.PLACEHOLDER));
    }

    /** Reads the parallel lists {@code termCodes} and {@code termTexts} of a node. */
    public static List<Term> of(Row node) {
        List<String> codes = node.texts("termCodes");
        List<String> texts = node.texts("termTexts");
        return IntStream.range(0, Math.min(codes.size(), texts.size()))
                .mapToObj(at -> new Term(codes.get(at), texts.get(at)))
                .toList();
    }
}
