package charteroak.judgement.facts;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Standing;
import java.time.LocalDate;
import java.util.List;

/** Tells who uses the data under a license on a day: the named users whose access was granted and has not ended. */
public final class Users {

    private Users() {}

    public static List<LicensedUser> withAccess(Standing license, LocalDate on) {
        return license.dossier().users().stream()
                .filter(user -> hasAccess(license, user, on))
                .toList();
    }

    /** Whether an act of a kind on a user is in effect; an act with a last day ends with that day. */
    public static boolean inEffect(Standing license, LicensedUser user, Act.Kind kind, LocalDate on) {
        return license.latest(on, act -> act.kind() == kind && user.id().equals(act.userId()))
                .filter(act -> act.until() == null || !on.isAfter(act.until()))
                .isPresent();
    }

    private static boolean hasAccess(Standing license, LicensedUser user, LocalDate on) {
        return license.latest(on, act -> isAccess(act) && user.id().equals(act.userId()))
                .filter(act -> act.kind() == Act.Kind.ACCESS_GRANTED)
                .filter(act -> act.until() == null || !on.isAfter(act.until()))
                .isPresent();
    }

    private static boolean isAccess(Act act) {
        return act.kind() == Act.Kind.ACCESS_GRANTED || act.kind() == Act.Kind.ACCESS_ENDED;
    }
}
