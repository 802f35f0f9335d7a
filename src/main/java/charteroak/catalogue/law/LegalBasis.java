package charteroak.catalogue.law;

import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provision of law under which data may be disclosed or used. Its conditions are codes; a basis without purposes
 * limits none.
 *
 * @param validTo the last day on which the basis is law, as known now
 * @param repeals what was recorded of the end of the basis, in any order
 */
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
        @Nullable LocalDate validTo,
        List<Repeal> repeals) {

    /** The record that counsel ended a basis, with the last day it had before; null when it had none. */
    public record Repeal(@Nullable LocalDate before, LocalDate lastDay, Instant recordedAt) {}

    /** Turns the node {@code basis} into a map with its repeals, for {@link #of} to read. */
    public static final String REPEALS = """
            basis {.*, repeals: [(repeal:Repeal)-[:REPEALS]->(basis) | repeal]}
            """;

    /** How well the text of the law was checked: read, read in part, or general knowledge. */
    public enum Confidence {
        V,
        P,
        K
    }

    /** Reads a node with the label LegalBasis; its repeals are read only from what {@link #REPEALS} answers. */
    public static LegalBasis of(Row node) {
        return node.as(LegalBasis.class);
    }

    /** The basis, as sentences name it. */
    public Reference named() {
        return new Reference(Reference.Kind.LEGAL_BASIS, id, code);
    }

    /** The basis with its end as known at an instant. */
    public LegalBasis knownAt(Instant instant) {
        return repeals.stream()
                .filter(repeal -> repeal.recordedAt().isAfter(instant))
                .min(Comparator.comparing(Repeal::recordedAt))
                .map(repeal -> until(repeal.before()))
                .orElse(this);
    }

    /** The basis with another last day. */
    public LegalBasis until(@Nullable LocalDate lastDay) {
        return new LegalBasis(
                id,
                code,
                title,
                citation,
                appliesTo,
                permits,
                purposes,
                conditions,
                confidence,
                source,
                validFrom,
                lastDay,
                List.of());
    }

    /** Whether the basis is law on a day; its last day is included. */
    public boolean standsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the basis admits a purpose. */
    public boolean admits(Purpose purpose) {
        return purposes.isEmpty() || purposes.contains(purpose);
    }
}
