package charteroak.agreements.formality;

import static charteroak.agreements.agreement.Wording.day;
import static charteroak.agreements.agreement.Wording.list;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The formalities for counsel's affirmations and attestations, and for withdrawing them. */
final class CounselFormalities {

    private CounselFormalities() {}

    static @Nullable UserError affirmation(Proposed proposed) {
        UserError refusal = ofSchedule(proposed);
        if (refusal == null && proposed.act().kind() == Kind.AFFIRMED) {
            refusal = tooLate(proposed);
        }
        return refusal == null
                ? proposed.outOfTurn(Kind.AFFIRMED, Kind.AFFIRMATION_WITHDRAWN, act -> isOfSameCounsel(proposed, act))
                : refusal;
    }

    static @Nullable UserError attestation(Proposed proposed) {
        UserError refusal = ofSchedule(proposed);
        if (refusal != null) {
            return refusal;
        }
        String condition = Objects.requireNonNull(proposed.act().condition());
        if (!proposed.attestable().contains(condition)) {
            return proposed.invalid(
                    "%s is no condition that counsel attests for %s; those are: %s."
                            .formatted(
                                    condition,
                                    proposed.act().scheduleId(),
                                    proposed.attestable().isEmpty()
                                            ? "none"
                                            : list(proposed.attestable().stream()
                                                    .sorted()
                                                    .toList())),
                    "condition");
        }
        return proposed.outOfTurn(
                Kind.ATTESTED,
                Kind.ATTESTATION_WITHDRAWN,
                act -> isOfSameCounsel(proposed, act) && condition.equals(act.condition()));
    }

    /** Whether an act is by the same agency's counsel on the same schedule; only such acts take turns. */
    private static boolean isOfSameCounsel(Proposed proposed, Act act) {
        return Objects.equals(act.scheduleId(), proposed.act().scheduleId())
                && Objects.equals(act.byId(), proposed.act().byId());
    }

    private static @Nullable UserError ofSchedule(Proposed proposed) {
        String id = Objects.requireNonNull(proposed.act().scheduleId());
        Schedule schedule = proposed.dossier().schedule(id).orElse(null);
        if (schedule == null) {
            return proposed.missing("%s has no schedule with this id.".formatted(proposed.number()), "schedule");
        }
        Agency provider = schedule.provider();
        if (provider == null) {
            return proposed.state(
                    "This schedule spans providers; counsel affirms and attests the schedules of one provider.",
                    "schedule");
        }
        if (!provider.id().equals(proposed.act().byId())) {
            return proposed.state(
                    "This schedule is of %s; only counsel of %s can speak for it, not of %s."
                            .formatted(
                                    provider.name(),
                                    provider.code(),
                                    proposed.code(proposed.act().byId())),
                    "by");
        }
        LocalDate last = proposed.standing().spanOf(id).until();
        return last != null && proposed.day().isAfter(last)
                ? proposed.state(
                        "This schedule was part of %s until %s.".formatted(proposed.number(), day(last)), "schedule")
                : null;
    }

    private static @Nullable UserError tooLate(Proposed proposed) {
        String schedule = Objects.requireNonNull(proposed.act().scheduleId());
        LocalDate binding = proposed.standing().bindingOn(schedule);
        if (binding == null || !proposed.day().isAfter(binding)) {
            return null;
        }
        return proposed.standing()
                        .affirmationStands(
                                schedule, Objects.requireNonNull(proposed.act().byId()), binding)
                ? null
                : proposed.state(
                        "This schedule has bound since %s, and no affirmation stood that day; one that comes later never counts. Amend %s: end this schedule and add it anew, affirmed by the day of the amendment."
                                .formatted(day(binding), proposed.number()),
                        "effectiveOn");
    }
}
