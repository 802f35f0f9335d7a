package charteroak.law;

import charteroak.store.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provision of law under which data may be disclosed or used; conditions are codes, and no purposes means that it limits none. */
public record LegalBasis(
        String id,
        String code,
        String title,
        String citation,
        String appliesTo,
        String permits,
        List<Purpose> purposes,
        List<String> conditions,
        Confidence confidence,
        @Nullable String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** How well the text was checked: read, read in part, or general knowledge. */
    public enum Confidence {
        V,
        P,
        K
    }

    /** Reads a node with the label LegalBasis. */
    public static LegalBasis of(Row node) {
        return new LegalBasis(
                node.text("id"),
                node.text("code"),
                node.text("title"),
                node.text("citation"),
                node.text("appliesTo"),
                node.text("permits"),
                node.words("purposes", Purpose.class),
                node.texts("conditions"),
                node.word("confidence", Confidence.class),
                node.optionalText("source"),
                node.optionalDay("validFrom"),
                node.optionalDay("validTo"));
    }

    /** Whether it is law on a day; its last day counts. */
    public boolean standsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it admits a purpose. */
    public boolean admits(Purpose purpose) {
        return purposes.isEmpty() || purposes.contains(purpose);
    }
}
