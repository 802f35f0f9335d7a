package charteroak.daybyday;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which cited law stands for a class of protection, and the rules about special classes: R12, R19, R21 and R22. */
final class Protection {

    private final Facts facts;
    private final Papers papers;

    Protection(Facts facts, Papers papers) {
        this.facts = facts;
        this.papers = papers;
    }

    List<Citation> lawful(Schedule schedule, ProtectionClass protection, LocalDate day) {
        return facts.citations().stream()
                .filter(citation -> citation.scheduleId().equals(schedule.id()))
                .filter(citation -> citation.classCodes().contains(protection.code()))
                .filter(citation -> stands(citation, day))
                .toList();
    }

    static boolean stands(Citation citation, LocalDate day) {
        LocalDate first = citation.basis().validFrom();
        LocalDate last = citation.basis().validTo();
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    static boolean isWage(Use use) {
        return use.classes().stream()
                .anyMatch(protection ->
                        protection.code().equals("UC_WAGE") || protection.code().equals("CT_WAGE"));
    }

    Outcome attested(String code, Use use, Dossier sharing, Schedule schedule, LocalDate day) {
        Outcome outcome = Outcome.UNKNOWN;
        for (Act act : papers.counting(sharing, day)) {
            boolean concerns = schedule.id().equals(act.scheduleId())
                    && use.provider().id().equals(act.byId())
                    && code.equals(act.condition());
            if (concerns && act.kind() == Act.Kind.ATTESTED) {
                outcome = Outcome.SATISFIED;
            }
            if (concerns && act.kind() == Act.Kind.ATTESTATION_WITHDRAWN) {
                outcome = Outcome.VIOLATED;
            }
        }
        return outcome;
    }

    Outcome education(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null || !isEducation(use)) {
            return Outcome.NOT_APPLICABLE;
        }
        Purpose purpose = Objects.requireNonNull(facts.project()).purpose();
        boolean allowed = switch (purpose) {
            case AUDIT, EVALUATION, COMPLIANCE, ENFORCEMENT -> true;
            case PREDICTIVE_TESTS, STUDENT_AID, IMPROVE_INSTRUCTION ->
                standingFor(use, way.schedule(), day, true).stream()
                        .anyMatch(citation -> citation.basis().purposes().contains(purpose));
            default -> false;
        };
        return Outcomes.yes(allowed);
    }

    private static boolean isEducation(Use use) {
        return use.classes().stream().anyMatch(ProtectionClass::education);
    }

    private List<Citation> standingFor(Use use, Schedule schedule, LocalDate day, boolean education) {
        List<Citation> standing = new ArrayList<>();
        for (ProtectionClass protection : use.classes()) {
            if (education ? protection.education() : protection.code().equals("NSLA")) {
                standing.addAll(lawful(schedule, protection, day));
            }
        }
        return standing;
    }

    Outcome inherited(Use use, Way way, LocalDate day) {
        List<ProtectionClass> inherited = use.inherited();
        if (way.sharing() == null || way.schedule() == null || inherited == null) {
            return Outcome.NOT_APPLICABLE;
        }
        if (inherited.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        boolean all = true;
        for (ProtectionClass protection : inherited) {
            all &= !lawful(way.schedule(), protection, day).isEmpty();
        }
        return Outcomes.yes(all);
    }

    Outcome survivors(Use use, Way way, LocalDate day) {
        List<ProtectionClass> shown = use.classes().stream()
                .filter(protection -> protection.code().equals("VAWA"))
                .toList();
        Schedule schedule = way.schedule();
        if (way.sharing() == null || schedule == null || shown.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        boolean lawful = shown.stream()
                .noneMatch(protection -> lawful(schedule, protection, day).isEmpty());
        Outcome consent = attested("DENY_UNLESS_CONSENT", use, way.sharing(), schedule, day);
        return Outcomes.yes(lawful && consent == Outcome.SATISFIED);
    }

    Outcome schoolMeals(Use use, Way way, LocalDate day) {
        boolean shown =
                use.classes().stream().anyMatch(protection -> protection.code().equals("NSLA"));
        if (way.sharing() == null || way.schedule() == null || !shown) {
            return Outcome.NOT_APPLICABLE;
        }
        for (Citation meals : standingFor(use, way.schedule(), day, false)) {
            boolean besides = standingFor(use, way.schedule(), day, true).stream()
                    .anyMatch(other -> !other.basis().id().equals(meals.basis().id()));
            if (besides || !isEducation(use)) {
                return Outcome.SATISFIED;
            }
        }
        return Outcome.VIOLATED;
    }
}
