package charteroak.daybyday;

import charteroak.agreements.agreement.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How two full evaluations of the same uses differ, found by holding every day of one against the same day of the other. */
public final class Difference {

    private final DayByDay before;
    private final DayByDay after;

    public Difference(DayByDay before, DayByDay after) {
        this.before = before;
        this.after = after;
    }

    /** The days on which a use, counted from zero, was covered and would be no longer. */
    public List<LocalDate> lost(int use) {
        return only(before.uses().get(use), after.uses().get(use));
    }

    /** The days on which a use, counted from zero, would be covered and was not. */
    public List<LocalDate> gained(int use) {
        return only(after.uses().get(use), before.uses().get(use));
    }

    private List<LocalDate> only(UseDayByDay one, UseDayByDay other) {
        List<LocalDate> only = new ArrayList<>();
        for (LocalDate day : before.days()) {
            if (one.covered(day) && !other.covered(day)) {
                only.add(day);
            }
        }
        return only;
    }

    /** By when the recipient would have to destroy what it got under each license that covered a use it would lose, by public id. */
    public Map<String, Optional<LocalDate>> destruction() {
        Map<String, Optional<LocalDate>> due = new TreeMap<>();
        LocalDate atLast = before.days().getLast();
        for (int use = 0; use < before.uses().size(); use++) {
            for (LocalDate day : lost(use)) {
                for (Way way : before.uses().get(use).covering(day)) {
                    if (way.license() != null) {
                        Dossier license = after.papers()
                                .named(way.license().agreement().id().value());
                        due.put(
                                license.agreement().id().value(),
                                Optional.ofNullable(after.destruction().deadline(license, atLast)));
                    }
                }
            }
        }
        return due;
    }
}
