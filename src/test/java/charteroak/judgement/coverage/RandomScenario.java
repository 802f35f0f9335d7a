package charteroak.judgement.coverage;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Schedule;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.verdict.ImpactScenario;
import charteroak.judgement.verdict.ImpactScenario.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that might happen in a random history, chosen by a seed. */
final class RandomScenario {

    private final Facts facts;
    private final Chance chance;
    private final LocalDate on;

    private RandomScenario(Facts facts, long seed) {
        this.facts = facts;
        this.chance = new Chance(~seed);
        this.on = RandomHistory.FIRST.plusDays(chance.below(RandomHistory.DAYS + 4) - 2);
    }

    static ImpactScenario in(Facts facts, long seed) {
        return new RandomScenario(facts, seed).scenario();
    }

    private ImpactScenario scenario() {
        Kind kind = chance.pick(Kind.values());
        return switch (kind) {
            case AGREEMENT_TERMINATES, AGREEMENT_LAPSES -> ofAgreement(kind, chance.pick(facts.dossiers()), null, null);
            case PARTY_LEAVES, PARTY_SUSPENDED -> ofParty(kind, chance.pick(facts.dossiers()));
            case COUNSEL_WITHDRAWS -> ofCounsel(kind);
            case BASIS_REPEALED -> new ImpactScenario(kind, null, null, null, basis(), on);
        };
    }

    private ImpactScenario ofParty(Kind kind, Dossier dossier) {
        String agency = dossier.parties().isEmpty()
                ? "agency-hub"
                : chance.pick(dossier.parties()).agency().id().value();
        return ofAgreement(kind, dossier, null, agency);
    }

    private ImpactScenario ofCounsel(Kind kind) {
        List<Dossier> scheduling = facts.dossiers().stream()
                .filter(dossier -> dossier.schedules().stream().anyMatch(schedule -> schedule.provider() != null))
                .toList();
        if (scheduling.isEmpty()) {
            return ofAgreement(kind, chance.pick(facts.dossiers()), new ScheduleId("schedule-of-nothing"), "agency-p");
        }
        Dossier dossier = chance.pick(scheduling);
        Schedule schedule = chance.pick(dossier.schedules().stream()
                .filter(each -> each.provider() != null)
                .toList());
        String provider = Objects.requireNonNull(schedule.provider()).id().value();
        return ofAgreement(kind, dossier, schedule.id(), chance.in(90) ? provider : "agency-q");
    }

    private String basis() {
        return facts.citations().isEmpty()
                ? "basis-education"
                : chance.pick(facts.citations()).basis().id();
    }

    private ImpactScenario ofAgreement(
            Kind kind, Dossier dossier, @Nullable ScheduleId schedule, @Nullable String agency) {
        return new ImpactScenario(kind, dossier.agreement().id().value(), schedule, agency, null, on);
    }
}
