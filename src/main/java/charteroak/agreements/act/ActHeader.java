package charteroak.agreements.act;

import charteroak.agreements.act.PartId.ActId;
import charteroak.catalogue.catalog.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every act says: who did it to what, from when it counts, and when it became known.
 *
 * @param subjectId the agreement or the project
 * @param byId the agency that acts; null where none is known, as for some acts that a seed brings
 */
public record ActHeader(
        ActId id,
        SubjectId subjectId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable AgencyId byId,
        @Nullable String note) {

    public ActHeader on(LocalDate day) {
        return new ActHeader(id, subjectId, day, recordedAt, byId, note);
    }

    /** Acts are gathered by the hundred in batches; the id alone tells them apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
