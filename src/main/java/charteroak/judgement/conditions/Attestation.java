package charteroak.judgement.conditions;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.util.Optional;

/** What a provider's counsel attested for a schedule. */
final class Attestation {

    private Attestation() {}

    /** The latest attestation of a condition by a day, or its withdrawal. */
    static Optional<Act> latest(
            Standing sharing, Schedule schedule, AgencyId providerId, String condition, LocalDate on) {
        return sharing.latest(
                on,
                act -> (act.kind() == Act.Kind.ATTESTED || act.kind() == Act.Kind.ATTESTATION_WITHDRAWN)
                        && schedule.id().equals(act.scheduleId())
                        && providerId.equals(act.byId())
                        && condition.equals(act.condition()));
    }

    static boolean stands(Standing sharing, Schedule schedule, AgencyId providerId, String condition, LocalDate on) {
        return latest(sharing, schedule, providerId, condition, on)
                .filter(act -> act.kind() == Act.Kind.ATTESTED)
                .isPresent();
    }
}
