package charteroak.agreements.agreement;

import charteroak.agreements.act.AgreementKind;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run of days, the first and last included, on which a schedule stands the same; a null bound is open. */
public record ScheduleInterval(
        @Nullable LocalDate from, @Nullable LocalDate until, Footing footing) {

    /** What a schedule rests on, whether or not its agreement is in force. */
    public enum Footing {
        NOT_PART,
        PROVIDER_OUT,
        UNAFFIRMED,
        AFFIRMED,
        UNASKED
    }

    /** All days of a schedule of an agreement, in order and without gaps. */
    public static List<ScheduleInterval> of(Standing standing, Schedule schedule) {
        Optional<AgencyId> asked = affirming(standing, schedule);
        Days part = standing.partOf(schedule.id());
        Days out = asked.map(id -> standing.inForce().and(standing.binds(id).not()))
                .orElse(Days.NONE);
        Days affirmed = asked.map(id -> standing.affirmed(schedule.id(), id)).orElse(Days.NONE);
        return Days.runs(standing.turns(), day -> {
                    if (!part.contains(day)) {
                        return Footing.NOT_PART;
                    }
                    if (asked.isEmpty()) {
                        return Footing.UNASKED;
                    }
                    if (out.contains(day)) {
                        return Footing.PROVIDER_OUT;
                    }
                    return affirmed.contains(day) ? Footing.AFFIRMED : Footing.UNAFFIRMED;
                })
                .stream()
                .map(run -> new ScheduleInterval(run.span().from(), run.span().until(), run.so()))
                .toList();
    }

    /** The provider whose counsel is to affirm the schedule; empty where the rules ask for none, as in licenses. */
    private static Optional<AgencyId> affirming(Standing standing, Schedule schedule) {
        return Optional.ofNullable(schedule.provider())
                .filter(provider -> standing.agreement().kind() == AgreementKind.DSA)
                .map(Agency::id);
    }
}
