package charteroak.agreement;

import charteroak.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that was done to an agreement: immutable, with the day it takes effect and the instant it became known. */
public record Act(
        String id,
        String agreementId,
        Kind kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String note,
        @Nullable LocalDate termTo,
        @Nullable String byId,
        @Nullable String concernsId,
        @Nullable String scheduleId,
        @Nullable String voidsId,
        List<String> addsIds,
        List<String> endsIds) {

    /** The order in which acts take effect; of one day, the one recorded last has the last word. */
    public static final Comparator<Act> IN_EFFECT = Comparator.comparing(Act::effectiveOn)
            .thenComparing(Act::recordedAt)
            .thenComparing(Act::id);

    /** What can be done to an agreement. */
    public enum Kind {
        SIGNED,
        AFFIRMED,
        AFFIRMATION_WITHDRAWN,
        AMENDED,
        SUSPENDED,
        REINSTATED,
        TERMINATED,
        PARTY_SUSPENDED,
        PARTY_REINSTATED,
        PARTY_WITHDREW,
        VOIDED
    }

    /** Reads the properties of an Act with the ids of what it is joined to. */
    static Act of(String agreementId, Row row) {
        return new Act(
                row.text("id"),
                agreementId,
                row.word("kind", Kind.class),
                row.day("effectiveOn"),
                row.instant("recordedAt"),
                row.optionalText("note"),
                row.optionalDay("termTo"),
                row.optionalText("byId"),
                row.optionalText("concernsId"),
                row.optionalText("scheduleId"),
                row.optionalText("voidsId"),
                row.texts("addsIds"),
                row.texts("endsIds"));
    }

    /** Acts are gathered by the hundred in batches; the id alone tells them apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The agency whose part in the agreement it changes: the one it concerns, else the one that did it. */
    @Nullable
    String partyId() {
        return concernsId == null ? byId : concernsId;
    }
}
