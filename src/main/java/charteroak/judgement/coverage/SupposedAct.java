package charteroak.judgement.coverage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act that somebody might do, as the schema's input says it.
 *
 * @param act the name of the mutation
 * @param subject the number or public id of the agreement or the project
 * @param by the code or public id of the agency that would do it
 * @param party the code or public id of the party about which it is; null where it is about none
 * @param stateEmployee whether the user who would be named is employed by the state; null where nobody is named
 */
record SupposedAct(
        String act,
        String subject,
        String by,
        LocalDate effectiveOn,
        @Nullable ScheduleId schedule,
        @Nullable String condition,
        @Nullable String party,
        @Nullable String user,
        @Nullable ActId amendment,
        @Nullable ActId voids,
        @Nullable String finding,
        Act.@Nullable Vote vote,
        Act.@Nullable Determination determination,
        @Nullable LocalDate until,
        @Nullable Boolean stateEmployee) {

    /** Whether it does not say all that acts of a kind say. */
    boolean isIncomplete(Act.Kind kind) {
        return switch (kind.shape()) {
            case PLAIN, SIGNATURE, AMENDMENT -> false;
            case PARTY -> party == null;
            case SCHEDULE -> schedule == null;
            case CONDITION -> schedule == null || condition == null;
            case USER -> user == null;
            case DETERMINATION -> determination == null;
            case VOTE -> vote == null;
            case FINDING -> finding == null;
            case VOIDING -> voids == null;
        };
    }
}
