package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Schedule;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.Optional;
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
            return proposed.invalid(Sentence.of("formality.emptyAmendment"), "agreement");
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
            return expired ? proposed.state(Sentence.of("formality.pastTerm", proposed.agreement()), "termTo") : null;
        }
        if (first != null && last.isBefore(first)) {
            return proposed.invalid(Sentence.of("formality.termReversed", Part.day(last), Part.day(first)), "termTo");
        }
        return last.isBefore(proposed.day())
                ? proposed.invalid(
                        Sentence.of("formality.termCutShort", Part.day(proposed.day()), Part.day(last)), "termTo")
                : null;
    }

    private static @Nullable UserError ofSchedules(Proposed proposed) {
        Act act = proposed.act();
        for (String id : act.endsIds()) {
            Optional<Schedule> ended = proposed.dossier().schedule(id);
            if (act.addsIds().contains(id)) {
                return proposed.invalid(Sentence.of("formality.addsAndEnds"), "ends");
            }
            if (ended.isEmpty()) {
                return proposed.missing(
                        Sentence.of("formality.noSchedule", proposed.agreement(), Part.text(id)), "ends");
            }
            if (!proposed.standing().partOf(id).contains(proposed.day())) {
                return proposed.state(
                        Sentence.of(
                                "formality.notPartThen",
                                ended.get().named(),
                                proposed.agreement(),
                                Part.day(proposed.day())),
                        "ends");
            }
        }
        return act.addsIds().stream()
                .flatMap(id -> proposed.dossier().schedule(id).stream())
                .findFirst()
                .map(schedule -> proposed.state(
                        Sentence.of("formality.alreadySchedule", schedule.named(), proposed.agreement()), "adds"))
                .orElse(null);
    }
}
