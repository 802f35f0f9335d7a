package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The formalities for counsel's affirmations and attestations, and for withdrawing them. */
final class CounselFormalities {

    private CounselFormalities() {}

    static Optional<UserError> affirmation(Proposed proposed) {
        return ofSchedule(proposed)
                .or(() -> proposed.act().kind() == Kind.AFFIRMED ? tooLate(proposed) : Optional.empty())
                .or(() -> proposed.outOfTurn(
                        Kind.AFFIRMED, Kind.AFFIRMATION_WITHDRAWN, act -> isOfSameCounsel(proposed, act)));
    }

    static Optional<UserError> attestation(Proposed proposed) {
        String condition = Objects.requireNonNull(proposed.act().condition());
        return ofSchedule(proposed)
                .or(() -> proposed.attestable().contains(condition)
                        ? Optional.empty()
                        : proposed.invalid(unattestable(proposed, condition), "condition"))
                .or(() -> proposed.outOfTurn(
                        Kind.ATTESTED,
                        Kind.ATTESTATION_WITHDRAWN,
                        act -> isOfSameCounsel(proposed, act) && condition.equals(act.condition())));
    }

    private static Sentence unattestable(Proposed proposed, String condition) {
        Part schedule = proposed.schedule(String.valueOf(proposed.act().scheduleId()));
        List<Part> attestable =
                proposed.attestable().stream().sorted().map(Part::text).toList();
        return attestable.isEmpty()
                ? Sentence.of("formality.noneAttestable", Part.text(condition), schedule)
                : Sentence.of("formality.notAttestable", Part.text(condition), schedule, Series.and(attestable));
    }

    /** Whether an act is by the same agency's counsel on the same schedule; only such acts take turns. */
    private static boolean isOfSameCounsel(Proposed proposed, Act act) {
        return Objects.equals(act.scheduleId(), proposed.act().scheduleId())
                && Objects.equals(act.byId(), proposed.act().byId());
    }

    private static Optional<UserError> ofSchedule(Proposed proposed) {
        String id = Objects.requireNonNull(proposed.act().scheduleId());
        Schedule schedule = proposed.dossier().schedule(id).orElse(null);
        if (schedule == null) {
            return proposed.missing(Sentence.of("formality.noScheduleWithId", proposed.agreement()), "schedule");
        }
        Agency provider = schedule.provider();
        if (provider == null) {
            return proposed.state(Sentence.of("formality.spansProviders"), "schedule");
        }
        if (!provider.id().equals(proposed.act().byId())) {
            return proposed.state(
                    Sentence.of(
                            "formality.othersSchedule",
                            provider.named(),
                            provider.coded(),
                            proposed.coded(proposed.act().byId())),
                    "by");
        }
        LocalDate last = proposed.standing().spanOf(id).until();
        return last != null && proposed.day().isAfter(last)
                ? proposed.state(
                        Sentence.of("formality.scheduleEnded", proposed.agreement(), Part.day(last)), "schedule")
                : Optional.empty();
    }

    private static Optional<UserError> tooLate(Proposed proposed) {
        String schedule = Objects.requireNonNull(proposed.act().scheduleId());
        LocalDate binding = proposed.standing().bindingOn(schedule);
        if (binding == null || !proposed.day().isAfter(binding)) {
            return Optional.empty();
        }
        return proposed.standing()
                        .affirmationStands(
                                schedule, Objects.requireNonNull(proposed.act().byId()), binding)
                ? Optional.empty()
                : proposed.state(
                        Sentence.of("formality.affirmedTooLate", Part.day(binding), proposed.agreement()),
                        "effectiveOn");
    }
}
