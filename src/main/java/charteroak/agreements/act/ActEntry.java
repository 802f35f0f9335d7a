package charteroak.agreements.act;

import charteroak.agreements.clause.Term;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An act as it is entered in the register and in the audit trail: what acts of any kind may say, in one form. What the kind does not say
 * is null or empty.
 */
public record ActEntry(
        String id,
        String subjectId,
        Act.Kind kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String note,
        @Nullable LocalDate termTo,
        @Nullable String byId,
        @Nullable String concernsId,
        @Nullable String scheduleId,
        @Nullable String voidsId,
        List<String> addsIds,
        List<String> endsIds,
        @Nullable String condition,
        Act.@Nullable Determination determination,
        @Nullable LocalDate until,
        Act.@Nullable Vote vote,
        @Nullable String findingId,
        @Nullable String userId,
        List<Term> terms,
        @Nullable String amendmentId,
        boolean unsigned) {

    public static ActEntry of(Act act) {
        return new ActEntry(
                act.id(),
                act.subjectId(),
                act.kind(),
                act.effectiveOn(),
                act.recordedAt(),
                act.note(),
                act.termTo(),
                act.byId(),
                act.concernsId(),
                act.scheduleId(),
                act.voidsId(),
                act.addsIds(),
                act.endsIds(),
                act.condition(),
                act.determination(),
                act.until(),
                act.vote(),
                act.findingId(),
                act.userId(),
                act.terms(),
                act.amendmentId(),
                act.unsigned());
    }

    /** Reads an answer of {@link Dossiers#ACT}. */
    static ActEntry of(String subjectId, Row row) {
        Map<String, List<String>> links = row.rows("links").stream()
                .collect(Collectors.groupingBy(
                        link -> link.text("type"), Collectors.mapping(link -> link.text("id"), Collectors.toList())));
        return new ActEntry(
                row.text("id"),
                subjectId,
                row.word("kind", Act.Kind.class),
                row.day("effectiveOn"),
                row.instant("recordedAt"),
                row.optionalText("note"),
                row.optionalDay("termTo"),
                one(links, "BY"),
                one(links, "CONCERNS"),
                one(links, "ON_SCHEDULE"),
                one(links, "VOIDS"),
                links.getOrDefault("ADDS", List.of()),
                links.getOrDefault("ENDS", List.of()),
                row.optionalText("condition"),
                row.optionalWord("determination", Act.Determination.class),
                row.optionalDay("until"),
                row.optionalWord("vote", Act.Vote.class),
                row.optionalText("findingId"),
                one(links, "OF_USER"),
                Term.of(row),
                one(links, "SIGNS"),
                row.flag("unsigned"));
    }

    /** The act that was entered. */
    public Act act() {
        return kind.read(this);
    }

    ActHeader header() {
        return new ActHeader(id, subjectId, effectiveOn, recordedAt, byId, note);
    }

    /** What every act of the kind says. */
    <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalStateException("The act %s of kind %s says no %s.".formatted(id, kind, field));
        }
        return value;
    }

    ActEntry on(LocalDate day) {
        return new ActEntry(
                id,
                subjectId,
                kind,
                day,
                recordedAt,
                note,
                termTo,
                byId,
                concernsId,
                scheduleId,
                voidsId,
                addsIds,
                endsIds,
                condition,
                determination,
                until,
                vote,
                findingId,
                userId,
                terms,
                amendmentId,
                unsigned);
    }

    private static @Nullable String one(Map<String, List<String>> links, String type) {
        List<String> ids = links.get(type);
        return ids == null ? null : ids.getFirst();
    }
}
