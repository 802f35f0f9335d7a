package charteroak.judgement.coverage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.MadeUpAct;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.LegalBasis.Repeal;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes some drafts, schedules, users and repeals of a history become known on a day of their own. */
final class LateRecords {

    private final Chance chance;
    private final Map<String, LegalBasis> bases = new HashMap<>();

    private LateRecords(long seed) {
        this.chance = new Chance(seed);
    }

    static Facts in(Facts facts, long seed) {
        LateRecords late = new LateRecords(seed);
        return facts.with(
                facts.dossiers().stream().map(late::dossier).toList(),
                facts.citations().stream().map(late::citation).toList());
    }

    private Dossier dossier(Dossier dossier) {
        List<Act> acts = new ArrayList<>(dossier.acts());
        if (chance.in(30)) {
            acts.add(drafted(dossier.agreement().id()));
        }
        return new Dossier(
                dossier.agreement(),
                dossier.parties(),
                dossier.schedules().stream().map(this::schedule).toList(),
                acts,
                dossier.users().stream().map(this::user).toList());
    }

    private Act drafted(AgreementId agreement) {
        return MadeUpAct.of(
                ActId.keyed("drafted-" + agreement),
                agreement,
                Act.Kind.DRAFTED,
                RandomHistory.FIRST,
                chance.usually() ? noon(RandomHistory.FIRST) : noon(chance.day()),
                null,
                null,
                new AgencyId("agency-hub"),
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private Schedule schedule(Schedule schedule) {
        return new Schedule(
                schedule.id(),
                schedule.agreementId(),
                schedule.provider(),
                schedule.purposes(),
                schedule.years(),
                schedule.elementList(),
                late());
    }

    private LicensedUser user(LicensedUser user) {
        return new LicensedUser(user.id(), user.name(), user.organisation(), user.stateEmployee(), late());
    }

    private @Nullable Instant late() {
        return chance.in(10) ? noon(chance.day()) : null;
    }

    private Citation citation(Citation citation) {
        LegalBasis basis = bases.computeIfAbsent(citation.basis().id(), id -> repealed(citation.basis()));
        return new Citation(citation.scheduleId(), basis, citation.classCodes());
    }

    private LegalBasis repealed(LegalBasis basis) {
        List<Repeal> repeals = new ArrayList<>();
        LocalDate last = basis.validTo();
        LocalDate recorded = chance.early();
        for (int repeal = chance.in(15) ? 1 + chance.below(2) : 0; repeal > 0; repeal--) {
            LocalDate sooner = chance.day();
            repeals.add(new Repeal(last, sooner, noon(recorded)));
            recorded = recorded.plusDays(1 + chance.below(10));
            last = sooner;
        }
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
                repeals);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
