package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.CounselAct;
import charteroak.agreements.act.CounselAct.Affirmed;
import charteroak.agreements.act.CounselAct.Assurance;
import charteroak.agreements.act.PartId.ScheduleId;
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
import org.jspecify.annotations.Nullable;

/** The formalities for what counsel says of schedules: affirmations, attestations, and what takes them back. */
final class CounselFormalities {

    private CounselFormalities() {}

    static Optional<UserError> refusal(Proposed proposed, CounselAct act) {
        Assurance assurance = act.assurance();
        return ofSchedule(proposed)
                .or(() -> unattestable(proposed, act.condition()))
                .or(() -> act instanceof Affirmed ? tooLate(proposed) : Optional.empty())
                .or(() -> AlternatingActs.refusal(
                        proposed, assurance.given(), assurance.takenBack(), each -> isOnTheSame(act, each)));
    }

    private static Optional<UserError> unattestable(Proposed proposed, @Nullable String condition) {
        return condition == null || proposed.attestable().contains(condition)
                ? Optional.empty()
                : proposed.invalid(attestable(proposed, condition), "condition");
    }

    private static Sentence attestable(Proposed proposed, String condition) {
        Part schedule = proposed.schedule(Objects.requireNonNull(proposed.act().scheduleId()));
        List<Part> attestable =
                proposed.attestable().stream().sorted().map(Part::text).toList();
        return attestable.isEmpty()
                ? Sentence.of("formality.noneAttestable", Part.text(condition), schedule)
                : Sentence.of("formality.notAttestable", Part.text(condition), schedule, Series.and(attestable));
    }

    /** Whether another act is by the same agency's counsel on the same assurance for the same schedule; only such acts take turns. */
    private static boolean isOnTheSame(CounselAct act, Act other) {
        return other instanceof CounselAct counsel
                && counsel.assurance() == act.assurance()
                && counsel.scheduleId().equals(act.scheduleId())
                && Objects.equals(counsel.condition(), act.condition())
                && Objects.equals(counsel.byId(), act.byId());
    }

    private static Optional<UserError> ofSchedule(Proposed proposed) {
        ScheduleId id = Objects.requireNonNull(proposed.act().scheduleId());
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
        ScheduleId schedule = Objects.requireNonNull(proposed.act().scheduleId());
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
