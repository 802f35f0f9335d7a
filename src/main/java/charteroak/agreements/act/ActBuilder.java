package charteroak.agreements.act;

import charteroak.agreements.clause.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an act together from what somebody asks, whatever its kind; what the kind has no place for is left out. */
public final class ActBuilder {

    private final Act.Kind kind;
    private final ActHeader header;
    private @Nullable LocalDate termTo;
    private @Nullable String concernsId;
    private @Nullable String scheduleId;
    private @Nullable String voidsId;
    private List<String> addsIds = List.of();
    private List<String> endsIds = List.of();
    private @Nullable String condition;
    private Act.@Nullable Determination determination;
    private @Nullable LocalDate until;
    private Act.@Nullable Vote vote;
    private @Nullable String findingId;
    private @Nullable String userId;
    private List<Term> terms = List.of();
    private @Nullable String amendmentId;
    private boolean unsigned;

    public ActBuilder(Act.Kind kind, ActHeader header) {
        this.kind = kind;
        this.header = header;
    }

    public ActBuilder concerns(@Nullable String agencyId) {
        concernsId = agencyId;
        return this;
    }

    public ActBuilder schedule(@Nullable String id) {
        scheduleId = id;
        return this;
    }

    public ActBuilder condition(@Nullable String code) {
        condition = code;
        return this;
    }

    public ActBuilder voids(@Nullable String actId) {
        voidsId = actId;
        return this;
    }

    public ActBuilder determination(Act.@Nullable Determination determined, @Nullable LocalDate last) {
        determination = determined;
        until = last;
        return this;
    }

    public ActBuilder vote(Act.@Nullable Vote cast) {
        vote = cast;
        return this;
    }

    public ActBuilder finding(@Nullable String id) {
        findingId = id;
        return this;
    }

    public ActBuilder user(@Nullable String id) {
        userId = id;
        return this;
    }

    public ActBuilder amendment(@Nullable String actId) {
        amendmentId = actId;
        return this;
    }

    /** What an amendment changes. */
    public ActBuilder changes(@Nullable LocalDate lastDay, List<Term> clauses) {
        termTo = lastDay;
        terms = clauses;
        return this;
    }

    /** The schedules that an amendment adds and ends. */
    public ActBuilder schedules(List<String> added, List<String> ended) {
        addsIds = added;
        endsIds = ended;
        return this;
    }

    public ActBuilder unsigned(boolean yetToSign) {
        unsigned = yetToSign;
        return this;
    }

    public Act act() {
        return new ActEntry(
                        header.id(),
                        header.subjectId(),
                        kind,
                        header.effectiveOn(),
                        header.recordedAt(),
                        header.note(),
                        termTo,
                        header.byId(),
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
                        unsigned)
                .act();
    }
}
