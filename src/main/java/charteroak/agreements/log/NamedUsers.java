package charteroak.agreements.log;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.LicensedUser;
import java.util.List;

/**
 * The people whom a license of a project names as users.
 *
 * @param acts acts on the license, their signatures of non-disclosure agreements among them
 */
record NamedUsers(List<LicensedUser> users, List<Act> acts) {

    boolean hasSigned(LicensedUser user) {
        return acts.stream()
                .anyMatch(act -> act.kind() == Act.Kind.NDA_SIGNED && user.id().equals(act.userId()));
    }
}
