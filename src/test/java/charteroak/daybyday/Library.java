package charteroak.daybyday;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.LegalBasis.Repeal;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What paper and law were there to be read at an instant. */
final class Library {

    private Library() {}

    static Facts at(Instant instant, Facts facts) {
        List<Dossier> dossiers = new ArrayList<>();
        for (Dossier dossier : facts.dossiers()) {
            if (isDrafted(dossier, instant)) {
                dossiers.add(at(instant, dossier));
            }
        }
        List<Citation> citations = new ArrayList<>();
        for (Citation citation : facts.citations()) {
            citations.add(new Citation(
                    citation.scheduleId(),
                    ending(citation.basis(), lastDay(citation.basis(), instant)),
                    citation.classCodes()));
        }
        return facts.with(dossiers, citations);
    }

    private static boolean isDrafted(Dossier dossier, Instant instant) {
        for (Act act : dossier.acts()) {
            if (act.kind() == Act.Kind.DRAFTED && act.recordedAt().isAfter(instant)) {
                return false;
            }
        }
        return true;
    }

    private static Dossier at(Instant instant, Dossier dossier) {
        List<Schedule> schedules = new ArrayList<>();
        for (Schedule schedule : dossier.schedules()) {
            if (schedule.recordedAt() == null || !schedule.recordedAt().isAfter(instant)) {
                schedules.add(schedule);
            }
        }
        List<LicensedUser> users = new ArrayList<>();
        for (LicensedUser user : dossier.users()) {
            if (user.recordedAt() == null || !user.recordedAt().isAfter(instant)) {
                users.add(user);
            }
        }
        return new Dossier(dossier.agreement(), dossier.parties(), schedules, dossier.acts(), users);
    }

    /** What the latest repeal known by then says, else what stood before the first that came. */
    private static @Nullable LocalDate lastDay(LegalBasis basis, Instant instant) {
        Repeal latest = null;
        Repeal first = null;
        for (Repeal repeal : basis.repeals()) {
            boolean known = !repeal.recordedAt().isAfter(instant);
            if (known && (latest == null || repeal.recordedAt().isAfter(latest.recordedAt()))) {
                latest = repeal;
            }
            if (first == null || repeal.recordedAt().isBefore(first.recordedAt())) {
                first = repeal;
            }
        }
        if (latest != null) {
            return latest.lastDay();
        }
        return first == null ? basis.validTo() : first.before();
    }

    static LegalBasis ending(LegalBasis basis, @Nullable LocalDate last) {
        return new LegalBasis(
                basis.id(),
                basis.code(),
                basis.title(),
                basis.citation(),
                basis.appliesTo(),
                basis.permits(),
                basis.purposes(),
                basis.conditions(),
                basis.confidence(),
                basis.source(),
                basis.validFrom(),
                last,
                List.of());
    }
}
