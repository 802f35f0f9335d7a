package charteroak.judgement.facts;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.agreement.Standing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an institutional review board determined about the use under a license. */
public final class BoardDetermination {

    /** Determinations, by the words in which conditions of law name them. */
    public static final SortedMap<String, Determination> NAMED_IN_LAW =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
                    "NOT_HSR", Determination.NOT_HUMAN_SUBJECTS,
                    "EXEMPT", Determination.EXEMPT,
                    "EXPEDITED", Determination.EXPEDITED,
                    "FULL", Determination.FULL_BOARD)));

    private BoardDetermination() {}

    /** The latest determination that takes effect by a day. */
    public static Optional<Act> latest(Standing license, LocalDate on) {
        return license.latest(on, act -> act.kind() == Act.Kind.IRB_DETERMINED);
    }

    public static boolean isExpired(Act act, LocalDate on) {
        return act.until() != null && on.isAfter(act.until());
    }
}
