package charteroak.judgement.coverage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells from when until when agreements are in force, for features that need to know no more of them. */
@Service
public record Terms(Archive archive, Clock clock) {

    /** The terms of agreements as known now, by public id, in one query; ids without an agreement are left out. */
    public Map<AgreementId, ForceTerm> today(Collection<AgreementId> agreementIds) {
        LocalDate today = LocalDate.now(clock);
        Map<AgreementId, ForceTerm> terms = new LinkedHashMap<>();
        archive.dossiers(agreementIds)
                .forEach((id, dossier) -> terms.put(id, ForceTerm.of(dossier.knownAt(clock.instant()), today)));
        return terms;
    }

    /**
     * The time in which an agreement is in force, as its acts have it.
     *
     * @param from the first day in force, or the first day as written when there is none
     * @param to the last day as written or amended, or the day before it was terminated; null while it is open
     * @param inForceToday whether it is in force today
     * @param everInForce whether it is in force on any day
     */
    public record ForceTerm(
            @Nullable LocalDate from, @Nullable LocalDate to, boolean inForceToday, boolean everInForce) {

        static ForceTerm of(Standing standing, LocalDate today) {
            Days inForce = standing.inForce();
            boolean ever = !inForce.equals(Days.NONE);
            LocalDate from =
                    ever ? inForce.turns().getFirst() : standing.agreement().termFrom();
            return new ForceTerm(from, lastDay(standing), inForce.contains(today), ever);
        }

        private static @Nullable LocalDate lastDay(Standing standing) {
            LocalDate written = standing.lastDay(LocalDate.MAX);
            Optional<LocalDate> terminated = standing.latest(LocalDate.MAX, act -> act.kind() == Act.Kind.TERMINATED)
                    .map(act -> act.effectiveOn().minusDays(1));
            return terminated
                    .filter(day -> written == null || day.isBefore(written))
                    .orElse(written);
        }
    }
}
