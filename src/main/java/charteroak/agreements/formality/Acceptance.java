package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a draft, act or schedule would be accepted, by the same formalities, without writing anything. Pure.
 */
public final class Acceptance {

    private Acceptance() {}

    /** Why a draft would be refused; {@code above} are the agreements it is to be made under. */
    public static Optional<UserError> refusal(DraftInput draft, List<Agreement> above, LocalDate today) {
        return draft.refusalOfTexts().or(() -> DraftFormalities.refusal(draft, above, today));
    }

    /** Why an act would be refused; {@code attestable} are the conditions that counsel can attest for its schedule. */
    public static Optional<UserError> refusal(Dossier dossier, Act act, Set<String> attestable, LocalDate today) {
        return Formalities.refusal(dossier, act, List.of(), attestable, today);
    }

    /**
     * Why a schedule would be refused.
     *
     * @param agencies the agencies there are, by code
     * @param bases codes of the legal bases there are
     * @param owners codes of the agencies that own the data that can be granted, by public id
     */
    public static Optional<UserError> refusal(
            Dossier dossier,
            ScheduleInput schedule,
            Map<String, Agency> agencies,
            Set<String> bases,
            Map<String, String> owners) {
        Map<String, String> known = new HashMap<>();
        bases.forEach(code -> known.put(code, code));
        return ScheduleFormalities.refusal(dossier, schedule, new ScheduleFormalities.Named(agencies, known, owners));
    }

    /** Whether the agreement's state on a day admits an act of a kind. */
    public static boolean admits(Standing standing, Act.Kind kind, LocalDate day) {
        return kind.isAdmittedBy(StateOnDay.of(standing, day));
    }

    /** The day before which nothing can be done to an agreement; empty where there is none. */
    public static Optional<LocalDate> bornOn(Dossier dossier) {
        return Formalities.bornOn(dossier);
    }

    /** Whether a document holds no clause that keeps it from being signed. */
    public static boolean canBeSigned(Agreement agreement) {
        return agreement.terms().stream().noneMatch(term -> term.fault().equals(Optional.of(Term.Fault.PLACEHOLDER)));
    }

    /** Why nothing can be added to an agreement, as only drafts can be added to; empty when it is a draft. */
    public static Optional<UserError> refusalOfDraft(Dossier dossier) {
        return AdditionFormalities.signed(dossier);
    }

    /** Why an agreement cannot name a user; empty when it can. */
    public static Optional<UserError> refusalOfUser(Dossier dossier, Instant now, LocalDate today) {
        return AdditionFormalities.notALicense(dossier, now, today);
    }
}
