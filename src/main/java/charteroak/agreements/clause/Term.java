package charteroak.agreements.clause;

import charteroak.ground.fingerprint.FormerlyWritten;
import charteroak.ground.sentence.InWords;
import charteroak.ground.store.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    /** The code under which a document states the clause that meets a condition of law: the condition's own, but for the conditions that ask for one of the three above. */
    public static String statedFor(String condition) {
        return switch (condition) {
            case "DESIGNATES_AUTHORIZED_REPRESENTATIVE" -> AUTHORIZED_REPRESENTATIVE;
            case "DESTRUCTION_DEADLINE_SET" -> DESTRUCTION_DEADLINE;
            case "SMALL_CELL_RULE_APPLIED" -> SUPPRESSION_RULE;
            default -> condition;
        };
    }

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

    /** Whether a document that states this does what a condition asks: by the same day or earlier, suppressing as much or more, or in its words. */
    public boolean meets(Term condition) {
        return code.equals(condition.code)
                && fault().isEmpty()
                && !text.isBlank()
                && switch (code) {
                    case DESTRUCTION_DEADLINE ->
                        !LocalDate.parse(text.strip()).isAfter(LocalDate.parse(condition.text.strip()));
                    case SUPPRESSION_RULE ->
                        SuppressionRule.of(condition.text)
                                .flatMap(asked -> SuppressionRule.of(text).map(rule -> rule.isAsStrictAs(asked)))
                                .orElse(false);
                    default -> words(text).contains(words(condition.text));
                };
    }

    private static String words(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Whether the text only holds the place of a clause that is yet to be written. */
    public boolean isPlaceholder() {
        return fault().equals(Optional.of(Fault.PLACEHOLDER));
    }

    /** Reads the parallel lists {@code termCodes} and {@code termTexts} of a node. */
    public static List<Term> of(Row node) {
        return of(node, "termCodes", "termTexts");
    }

    /** Reads two parallel lists of a node, of codes and of texts. */
    public static List<Term> of(Row node, String codesName, String textsName) {
        List<String> codes = node.texts(codesName);
        List<String> texts = node.texts(textsName);
        return IntStream.range(0, Math.min(codes.size(), texts.size()))
                .mapToObj(at -> new Term(codes.get(at), texts.get(at)))
                .toList();
    }
}
