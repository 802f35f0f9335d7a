package charteroak.judgement.facts;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Standing;
import java.time.LocalDate;
import java.util.Optional;

/** What an institutional review board determined about the use under a license. */
public final class BoardDetermination {

    private BoardDetermination() {}

    /** The latest determination that takes effect by a day. */
    public static Optional<Act> latest(Standing license, LocalDate on) {
        return license.latest(on, act -> act.kind() == Act.Kind.IRB_DETERMINED);
    }

    public static boolean isExpired(Act act, LocalDate on) {
        return act.until() != null && on.isAfter(act.until());
    }
}
