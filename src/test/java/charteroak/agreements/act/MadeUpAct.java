package charteroak.agreements.act;

import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Acts of any kind for tests. One that leaves out what its kind must name names something that is not there. */
public final class MadeUpAct {

    private MadeUpAct() {}

    public static Act of(
            ActId id,
            SubjectId subjectId,
            Act.Kind kind,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable String note,
            @Nullable LocalDate termTo,
            @Nullable AgencyId byId,
            @Nullable AgencyId concernsId,
            @Nullable ScheduleId scheduleId,
            @Nullable ActId voidsId,
            List<ScheduleId> addsIds,
            List<ScheduleId> endsIds) {
        return of(
                id,
                subjectId,
                kind,
                effectiveOn,
                recordedAt,
                note,
                termTo,
                byId,
                concernsId,
                scheduleId,
                voidsId,
                addsIds,
                endsIds,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                false);
    }

    public static Act of(
            ActId id,
            SubjectId subjectId,
            Act.Kind kind,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable String note,
            @Nullable LocalDate termTo,
            @Nullable AgencyId byId,
            @Nullable AgencyId concernsId,
            @Nullable ScheduleId scheduleId,
            @Nullable ActId voidsId,
            List<ScheduleId> addsIds,
            List<ScheduleId> endsIds,
            @Nullable String condition,
            Act.@Nullable Determination determination,
            @Nullable LocalDate until,
            Act.@Nullable Vote vote,
            @Nullable String findingId,
            @Nullable String userId,
            List<Term> terms,
            @Nullable ActId amendmentId,
            boolean unsigned) {
        return entry(new ActHeader(id, subjectId, effectiveOn, recordedAt, byId, note), kind)
                .saying(Particular.TERM_TO, termTo)
                .saying(Particular.CONCERNS, concernsId)
                .saying(Particular.SCHEDULE, scheduleId)
                .saying(Particular.VOIDS, voidsId)
                .saying(Particular.ADDS, addsIds)
                .saying(Particular.ENDS, endsIds)
                .saying(Particular.CONDITION, condition)
                .saying(Particular.DETERMINATION, determination)
                .saying(Particular.UNTIL, until)
                .saying(Particular.VOTE, vote)
                .saying(Particular.FINDING, findingId)
                .saying(Particular.USER, userId)
                .saying(Particular.TERMS, terms)
                .saying(Particular.AMENDMENT, amendmentId)
                .saying(Particular.UNSIGNED, unsigned)
                .act();
    }

    /** An entry of an act that says no more than it must: its agency is the one concerned, and all else it names is not there. */
    public static ActEntry entry(ActHeader header, Act.Kind kind) {
        return new ActEntry(header, kind)
                .saying(Particular.CONCERNS, Objects.requireNonNullElse(header.byId(), new AgencyId("agency-none")))
                .saying(Particular.SCHEDULE, new ScheduleId("schedule-none"))
                .saying(Particular.VOIDS, new ActId("act-none"))
                .saying(Particular.ADDS, List.of())
                .saying(Particular.ENDS, List.of())
                .saying(Particular.CONDITION, "NONE")
                .saying(Particular.DETERMINATION, Act.Determination.EXEMPT)
                .saying(Particular.VOTE, Act.Vote.ABSTAIN)
                .saying(Particular.FINDING, "finding-none")
                .saying(Particular.USER, "user-none")
                .saying(Particular.TERMS, List.of())
                .saying(Particular.UNSIGNED, false);
    }
}
