package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.Particular;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An act that can be done for an agency to an agreement or in a project, with what it would be done to; null where an act of its kind is
 * done to no such thing.
 *
 * @param act the name of the mutation
 * @param by the agency for which it would be done
 */
public record OpenAct(
        String act,
        Agency by,
        @Nullable Schedule schedule,
        @Nullable String condition,
        @Nullable Agency party,
        @Nullable LicensedUser user,
        @Nullable Act amendment,
        @Nullable String findingId,
        @Nullable Act voids) {

    public static OpenAct of(Deed deed, Agency by) {
        return new OpenAct(deed.word(), by, null, null, null, null, null, null, null);
    }

    OpenAct on(Schedule schedule) {
        return new OpenAct(act, by, schedule, condition, party, user, amendment, findingId, voids);
    }

    OpenAct attesting(String code) {
        return new OpenAct(act, by, schedule, code, party, user, amendment, findingId, voids);
    }

    public OpenAct about(Agency party) {
        return new OpenAct(act, by, schedule, condition, party, user, amendment, findingId, voids);
    }

    OpenAct about(LicensedUser user) {
        return new OpenAct(act, by, schedule, condition, party, user, amendment, findingId, voids);
    }

    OpenAct signing(Act amendment) {
        return new OpenAct(act, by, schedule, condition, party, user, amendment, findingId, voids);
    }

    public OpenAct resolving(String findingId) {
        return new OpenAct(act, by, schedule, condition, party, user, amendment, findingId, voids);
    }

    public OpenAct voiding(Act voided) {
        return new OpenAct(act, by, schedule, condition, party, user, amendment, findingId, voided);
    }

    /** The entry of an act that is done to the same things. */
    public ActEntry into(ActEntry entry) {
        return entry.saying(Particular.SCHEDULE, of(schedule, Schedule::id))
                .saying(Particular.CONDITION, condition)
                .saying(Particular.CONCERNS, of(party, Agency::id))
                .saying(Particular.USER, of(user, LicensedUser::id))
                .saying(Particular.AMENDMENT, of(amendment, Act::id))
                .saying(Particular.FINDING, findingId)
                .saying(Particular.VOIDS, of(voids, Act::id));
    }

    private static <T, V> @Nullable V of(@Nullable T thing, Function<T, V> value) {
        return thing == null ? null : value.apply(thing);
    }
}
