package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.Schedule;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/** The formalities for amending an agreement. */
final class AmendmentFormalities {

    private AmendmentFormalities() {}

    static Optional<UserError> amendment(Proposed proposed) {
        Act act = proposed.act();
        if (act.termTo() == null
                && act.terms().isEmpty()
                && act.addsIds().isEmpty()
                && act.endsIds().isEmpty()) {
            return proposed.invalid(Sentence.of("formality.emptyAmendment"), "agreement");
        }
        return TermRules.faulty(act.terms()).or(() -> ofTerm(proposed)).or(() -> ofSchedules(proposed));
    }

    private static Optional<UserError> ofTerm(Proposed proposed) {
        LocalDate last = proposed.act().termTo();
        LocalDate first = proposed.dossier().agreement().termFrom();
        boolean expired = !proposed.standing().withinTerm(proposed.day());
        if (last == null) {
            return expired
                    ? proposed.state(Sentence.of("formality.pastTerm", proposed.agreement()), "termTo")
                    : Optional.empty();
        }
        if (first != null && last.isBefore(first)) {
            return proposed.invalid(Sentence.of("formality.termReversed", Part.day(last), Part.day(first)), "termTo");
        }
        return last.isBefore(proposed.day())
                ? proposed.invalid(
                        Sentence.of("formality.termCutShort", Part.day(proposed.day()), Part.day(last)), "termTo")
                : Optional.empty();
    }

    private static Optional<UserError> ofSchedules(Proposed proposed) {
        Act act = proposed.act();
        for (ScheduleId id : act.endsIds()) {
            Optional<Schedule> ended = proposed.dossier().schedule(id);
            if (act.addsIds().contains(id)) {
                return proposed.invalid(Sentence.of("formality.addsAndEnds"), "ends");
            }
            if (ended.isEmpty()) {
                return proposed.missing(
                        Sentence.of("formality.noSchedule", proposed.agreement(), Part.text(id.value())), "ends");
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
                .flatMap(schedule -> proposed.state(
                        Sentence.of("formality.alreadySchedule", schedule.named(), proposed.agreement()), "adds"));
    }
}
