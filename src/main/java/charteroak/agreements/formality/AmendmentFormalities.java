package charteroak.agreements.formality;

import static charteroak.agreements.agreement.Wording.day;

import charteroak.agreements.act.Act;
import charteroak.ground.api.UserError;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The formalities for amending an agreement. */
final class AmendmentFormalities {

    private AmendmentFormalities() {}

    static @Nullable UserError amendment(Proposed proposed) {
        Act act = proposed.act();
        if (act.termTo() == null
                && act.terms().isEmpty()
                && act.addsIds().isEmpty()
                && act.endsIds().isEmpty()) {
            return proposed.invalid(
                    "An amendment changes something: the last day, a clause, or what is granted.", "agreement");
        }
        UserError faulty = TermRules.faulty(act.terms()).orElse(null);
        UserError refusal = faulty == null ? ofTerm(proposed) : faulty;
        return refusal == null ? ofSchedules(proposed) : refusal;
    }

    private static @Nullable UserError ofTerm(Proposed proposed) {
        LocalDate last = proposed.act().termTo();
        LocalDate first = proposed.dossier().agreement().termFrom();
        boolean expired = !proposed.standing().withinTerm(proposed.day());
        if (last == null) {
            return expired
                    ? proposed.state(
                            "%s is past the last day of its term; an amendment must set a new one in 'termTo'."
                                    .formatted(proposed.number()),
                            "termTo")
                    : null;
        }
        if (first != null && last.isBefore(first)) {
            return proposed.invalid(
                    "The term would end on %s, before it begins on %s.".formatted(day(last), day(first)), "termTo");
        }
        return last.isBefore(proposed.day())
                ? proposed.invalid(
                        "An amendment of %s cannot end the term before, on %s; terminate the agreement instead."
                                .formatted(day(proposed.day()), day(last)),
                        "termTo")
                : null;
    }

    private static @Nullable UserError ofSchedules(Proposed proposed) {
        Act act = proposed.act();
        for (String id : act.endsIds()) {
            if (act.addsIds().contains(id)) {
                return proposed.invalid("An amendment cannot both add and end a schedule.", "ends");
            }
            if (proposed.dossier().schedule(id).isEmpty()) {
                return proposed.missing("%s has no schedule %s.".formatted(proposed.number(), id), "ends");
            }
            if (!proposed.standing().partOf(id).contains(proposed.day())) {
                return proposed.state(
                        "%s is not part of %s on %s, so it cannot end then."
                                .formatted(id, proposed.number(), day(proposed.day())),
                        "ends");
            }
        }
        return act.addsIds().stream()
                .filter(id -> proposed.dossier().schedule(id).isPresent())
                .findFirst()
                .map(id -> proposed.state("%s is already a schedule of %s.".formatted(id, proposed.number()), "adds"))
                .orElse(null);
    }
}
