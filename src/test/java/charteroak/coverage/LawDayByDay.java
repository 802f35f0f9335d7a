package charteroak.coverage;

import charteroak.agreement.Act;
import charteroak.agreement.Dossier;
import charteroak.agreement.Schedule;
import charteroak.agreement.Term;
import charteroak.catalog.DataElement.IdentifierClass;
import charteroak.coverage.DayByDay.Way;
import charteroak.law.Condition;
import charteroak.law.ProtectionClass;
import charteroak.law.Purpose;
import charteroak.request.ElementUse;
import charteroak.rules.Facts.Citation;
import charteroak.rules.Facts.Use;
import charteroak.rules.RuleResult.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about conditions of law and special classes of it, one day at a time. */
final class LawDayByDay {

    private final DayByDay plainly;

    LawDayByDay(DayByDay plainly) {
        this.plainly = plainly;
    }

    Outcome conditions(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null || use.classes().isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        Outcome worst = Outcome.SATISFIED;
        for (ProtectionClass protection : use.classes()) {
            List<Citation> standing = plainly.lawful(way.schedule(), protection, day);
            List<Citation> admitting = standing.stream()
                    .filter(citation -> citation.basis().purposes().isEmpty()
                            || citation.basis().purposes().contains(plainly.project.purpose()))
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
        Condition.Evaluator evaluator = null;
        for (Condition known : plainly.facts.conditions()) {
            if (known.code().equals(code)) {
                evaluator = known.evaluator();
            }
        }
        if (evaluator == null || evaluator == Condition.Evaluator.UNMAPPED) {
            return Outcome.UNKNOWN;
        }
        if (evaluator == Condition.Evaluator.ATTESTED) {
            return attested(code, use, sharing, schedule, day);
        }
        boolean identifier =
                use.element().identifierClass() == IdentifierClass.DIRECT_IDENTIFIER || use.socialSecurityNumber();
        boolean keyOnly = use.kind() == ElementUse.Kind.LINKAGE_KEY;
        Dossier license = way.license();
        Act board = license == null ? null : plainly.ofProject.determination(license, day);
        return switch (code) {
            case "WRITTEN_AGREEMENT" -> DayByDay.yes(plainly.signedByAll(sharing, day));
            case "PII_ELEMENTS_LISTED" -> DayByDay.yes(schedule.elementList() == Schedule.ElementList.LISTED);
            case "DESIGNATES_AUTHORIZED_REPRESENTATIVE" ->
                DayByDay.yes(!term(plainly, sharing, "AUTHORIZED_REPRESENTATIVE", day)
                        .isBlank());
            case "DESTRUCTION_DEADLINE_SET" ->
                DayByDay.yes(dayIn(term(plainly, sharing, "DESTRUCTION_DEADLINE", day)) != null);
            case "PURPOSE_IN" -> purposeIn(condition);
            case "DIRECT_IDENTIFIERS_REMOVED" -> DayByDay.yes(!identifier);
            case "PERMITTED_USERS_LISTED" ->
                keyOnly
                        ? Outcome.SATISFIED
                        : license == null
                                ? Outcome.UNKNOWN
                                : DayByDay.yes(!license.users().isEmpty());
            case "UNIT_WAGE_RECIPIENT_IS_STATE_EMPLOYEE" ->
                keyOnly
                        ? Outcome.SATISFIED
                        : license == null ? Outcome.UNKNOWN : plainly.ofProject.stateEmployees(license, day);
            case "IRB_NOT_EXPIRED" ->
                keyOnly
                        ? Outcome.SATISFIED
                        : board == null
                                ? Outcome.UNKNOWN
                                : DayByDay.yes(board.until() == null || !day.isAfter(board.until()));
            case "IRB_DETERMINATION_IN" ->
                keyOnly
                        ? Outcome.SATISFIED
                        : board == null
                                ? Outcome.UNKNOWN
                                : DayByDay.yes(board.determination() == Act.Determination.EXEMPT);
            case "FERPA_BASIS_ALSO_SATISFIED" -> DayByDay.yes(another(citation, schedule, "FERPA", day));
            case "UC603_ALSO_SATISFIED" ->
                DayByDay.yes(!ProjectDayByDay.isWage(use) || another(citation, schedule, "UC_WAGE", day));
            case "PROVIDER_IS_PARTICIPATING_AGENCY" ->
                DayByDay.yes(plainly.boundByMemorandum(use.provider().id(), day));
            default ->
                evaluator == Condition.Evaluator.FIELD
                        ? DayByDay.yes(!term(plainly, sharing, code, day).isBlank())
                        : Outcome.UNKNOWN;
        };
    }

    private Outcome purposeIn(String condition) {
        String purpose = plainly.project.purpose().name();
        if (condition.contains(purpose)) {
            return Outcome.SATISFIED;
        }
        return condition.contains("431") ? Outcome.UNKNOWN : Outcome.VIOLATED;
    }

    private boolean another(Citation citation, Schedule schedule, String classCode, LocalDate day) {
        return plainly.facts.citations().stream()
                .filter(other -> other.scheduleId().equals(schedule.id()))
                .filter(other -> other.classCodes().contains(classCode))
                .filter(other -> other.basis().standsOn(day))
                .anyMatch(other -> !other.basis().id().equals(citation.basis().id()));
    }

    private Outcome attested(String code, Use use, Dossier sharing, Schedule schedule, LocalDate day) {
        Outcome outcome = Outcome.UNKNOWN;
        for (Act act : plainly.counting(sharing, day)) {
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

    /** What a document states on a day, empty when nothing. */
    static String term(DayByDay plainly, Dossier dossier, String code, LocalDate day) {
        String text = "";
        for (Term term : dossier.agreement().terms()) {
            if (term.code().equals(code)) {
                text = term.text();
            }
        }
        for (Act act : plainly.counting(dossier, day)) {
            for (Term term : act.terms()) {
                if (act.kind() == Act.Kind.AMENDED && term.code().equals(code)) {
                    text = term.text();
                }
            }
        }
        return text;
    }

    static @Nullable LocalDate dayIn(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
    }

    Outcome education(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null || !isEducation(use)) {
            return Outcome.NOT_APPLICABLE;
        }
        Purpose purpose = plainly.project.purpose();
        boolean allowed = switch (purpose) {
            case AUDIT, EVALUATION, COMPLIANCE, ENFORCEMENT -> true;
            case PREDICTIVE_TESTS, STUDENT_AID, IMPROVE_INSTRUCTION ->
                standingFor(use, way.schedule(), day, true).stream()
                        .anyMatch(citation -> citation.basis().purposes().contains(purpose));
            default -> false;
        };
        return DayByDay.yes(allowed);
    }

    private static boolean isEducation(Use use) {
        return use.classes().stream().anyMatch(ProtectionClass::education);
    }

    private List<Citation> standingFor(Use use, Schedule schedule, LocalDate day, boolean education) {
        List<Citation> standing = new ArrayList<>();
        for (ProtectionClass protection : use.classes()) {
            if (education ? protection.education() : protection.code().equals("NSLA")) {
                standing.addAll(plainly.lawful(schedule, protection, day));
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
            all &= !plainly.lawful(way.schedule(), protection, day).isEmpty();
        }
        return DayByDay.yes(all);
    }

    Outcome survivors(Use use, Way way, LocalDate day) {
        boolean shown =
                use.classes().stream().anyMatch(protection -> protection.code().equals("VAWA"));
        if (way.sharing() == null || way.schedule() == null || !shown) {
            return Outcome.NOT_APPLICABLE;
        }
        Outcome consent = attested("DENY_UNLESS_CONSENT", use, way.sharing(), way.schedule(), day);
        return DayByDay.yes(consent == Outcome.SATISFIED);
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
