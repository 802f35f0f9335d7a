package charteroak.daybyday;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The rule about the conditions of legal bases: R06. */
final class Conditions {

    private final Facts facts;
    private final Papers papers;
    private final Protection protection;
    private final Licensing licensing;

    Conditions(Facts facts, Papers papers, Protection protection, Licensing licensing) {
        this.facts = facts;
        this.papers = papers;
        this.protection = protection;
        this.licensing = licensing;
    }

    Outcome hold(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null || use.classes().isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        Outcome worst = Outcome.SATISFIED;
        for (ProtectionClass one : use.classes()) {
            List<Citation> standing = protection.lawful(way.schedule(), one, day);
            List<Citation> admitting = standing.stream()
                    .filter(citation -> citation.basis().purposes().isEmpty()
                            || citation.basis().purposes().contains(purpose()))
                    .toList();
            List<Citation> candidates = admitting.isEmpty() ? standing : admitting;
            Outcome best = candidates.isEmpty() ? Outcome.SATISFIED : Outcome.VIOLATED;
            for (Citation citation : candidates) {
                best = better(best, allOf(citation, use, way, way.sharing(), way.schedule(), day));
            }
            worst = worse(worst, best);
        }
        return worst;
    }

    private Outcome allOf(Citation citation, Use use, Way way, Dossier sharing, Schedule schedule, LocalDate day) {
        Outcome all = Outcome.SATISFIED;
        for (String condition : citation.basis().conditions()) {
            all = worse(all, one(condition, citation, use, way, sharing, schedule, day));
        }
        return all;
    }

    private Outcome one(
            String condition, Citation citation, Use use, Way way, Dossier sharing, Schedule schedule, LocalDate day) {
        String code = condition.split("\\(")[0];
        if (neverHolds(code, use, schedule)) {
            return Outcome.VIOLATED;
        }
        Condition.Evaluator evaluator = null;
        for (Condition known : facts.conditions()) {
            if (known.code().equals(code)) {
                evaluator = known.evaluator();
            }
        }
        if (evaluator == null || evaluator == Condition.Evaluator.UNMAPPED) {
            return Outcome.UNKNOWN;
        }
        if (evaluator == Condition.Evaluator.ATTESTED) {
            return protection.attested(code, use, sharing, schedule, day);
        }
        boolean keyOnly = use.kind() == ElementUse.Kind.LINKAGE_KEY;
        Dossier license = way.license();
        Act board = license == null ? null : licensing.determination(license, day);
        return switch (code) {
            case "WRITTEN_AGREEMENT" -> Outcomes.yes(papers.signedByAll(sharing, day));
            case "PII_ELEMENTS_LISTED" ->
                Outcomes.yes(schedule.elementList() == Schedule.ElementList.LISTED
                        && use.listingScheduleIds().contains(schedule.id()));
            case "PURPOSES_STATED_AND_LIMITED" ->
                Outcomes.yes(!schedule.purposes().isEmpty());
            case "DESIGNATES_AUTHORIZED_REPRESENTATIVE" ->
                clause(code, "AUTHORIZED_REPRESENTATIVE", use, sharing, schedule, day);
            case "DESTRUCTION_DEADLINE_SET" ->
                Outcomes.yes(Destruction.dayIn(papers.term(sharing, "DESTRUCTION_DEADLINE", day)) != null);
            case "PURPOSE_IN" -> purposeIn(condition);
            case "DIRECT_IDENTIFIERS_REMOVED" -> Outcome.SATISFIED;
            case "PERMITTED_USERS_LISTED", "INDIVIDUALS_WITH_ACCESS_LISTED" ->
                keyOnly
                        ? Outcome.SATISFIED
                        : license == null
                                ? Outcome.UNKNOWN
                                : Outcomes.yes(!license.users().isEmpty());
            case "UNIT_WAGE_RECIPIENT_IS_STATE_EMPLOYEE" ->
                keyOnly
                        ? Outcome.SATISFIED
                        : license == null ? Outcome.UNKNOWN : licensing.stateEmployees(license, day);
            case "IRB_NOT_EXPIRED" ->
                keyOnly
                        ? Outcome.SATISFIED
                        : board == null
                                ? Outcome.UNKNOWN
                                : Outcomes.yes(board.until() == null || !day.isAfter(board.until()));
            case "IRB_DETERMINATION_IN" ->
                keyOnly
                        ? Outcome.SATISFIED
                        : board == null
                                ? Outcome.UNKNOWN
                                : Outcomes.yes(board.determination() == Act.Determination.EXEMPT);
            case "FERPA_BASIS_ALSO_SATISFIED" -> Outcomes.yes(another(citation, schedule, "FERPA", day));
            case "UC603_ALSO_SATISFIED" ->
                Outcomes.yes(!Protection.isWage(use) || another(citation, schedule, "UC_WAGE", day));
            case "PROVIDER_IS_PARTICIPATING_AGENCY" ->
                Outcomes.yes(papers.boundByMemorandum(use.provider().id(), day));
            default ->
                evaluator == Condition.Evaluator.FIELD
                        ? clause(code, code, use, sharing, schedule, day)
                        : Outcome.UNKNOWN;
        };
    }

    private Outcome clause(String condition, String code, Use use, Dossier sharing, Schedule schedule, LocalDate day) {
        boolean takenBack = protection.attested(condition, use, sharing, schedule, day) == Outcome.VIOLATED;
        return Outcomes.yes(Stated.isWritten(papers.term(sharing, code, day)) && !takenBack);
    }

    private Outcome purposeIn(String condition) {
        String purpose = purpose().name();
        if (condition.contains(purpose)) {
            return Outcome.SATISFIED;
        }
        boolean administration = condition.contains("431.302") && purpose() == Purpose.PROGRAM_ADMINISTRATION;
        return Outcomes.yes(administration);
    }

    /** A business associate links for the provider and no more; a person's name is never removed while it is there. */
    private boolean neverHolds(String code, Use use, Schedule schedule) {
        boolean identifier = use.identifierClass() == IdentifierClass.DIRECT_IDENTIFIER || use.socialSecurityNumber();
        return switch (code) {
            case "BAA_EXECUTED" -> use.kind() != ElementUse.Kind.LINKAGE_KEY;
            case "DEIDENTIFIED" -> identifier;
            case "DIRECT_IDENTIFIERS_REMOVED" ->
                identifier
                        || facts.contents().identifiers().stream()
                                .anyMatch(one -> one.scheduleId().equals(schedule.id()));
            default -> false;
        };
    }

    private boolean another(Citation citation, Schedule schedule, String classCode, LocalDate day) {
        return facts.citations().stream()
                .filter(other -> other.scheduleId().equals(schedule.id()))
                .filter(other -> other.classCodes().contains(classCode))
                .filter(other -> Protection.stands(other, day))
                .anyMatch(other -> !other.basis().id().equals(citation.basis().id()));
    }

    private Purpose purpose() {
        return Objects.requireNonNull(facts.project()).purpose();
    }

    private static Outcome better(Outcome one, Outcome other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private static Outcome worse(Outcome one, Outcome other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED, NOT_APPLICABLE -> 0;
            case UNKNOWN -> 1;
            case VIOLATED -> 2;
        };
    }
}
