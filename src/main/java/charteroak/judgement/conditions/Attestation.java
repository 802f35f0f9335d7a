package charteroak.judgement.conditions;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.util.Optional;

/** What a provider's counsel attested for a schedule: that a condition holds. */
record Attestation(Standing sharing, Schedule schedule, AgencyId providerId, String condition) {

    /** The latest attestation of a condition by a day, or its withdrawal. */
    Optional<Act> latest(LocalDate on) {
        return sharing.latest(
                on,
                act -> (act.kind() == Act.Kind.ATTESTED || act.kind() == Act.Kind.ATTESTATION_WITHDRAWN)
                        && schedule.id().equals(act.scheduleId())
                        && providerId.equals(act.byId())
                        && condition.equals(act.condition()));
    }

    boolean stands(LocalDate on) {
        return latest(on).filter(act -> act.kind() == Act.Kind.ATTESTED).isPresent();
    }
}
