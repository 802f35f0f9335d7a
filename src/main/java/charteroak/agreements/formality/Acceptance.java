package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.ground.api.UserError;
import java.time.LocalDate;
import java.util.Optional;

/** Tells what could be done to an agreement, by the formalities that judge what is done. Pure. */
public final class Acceptance {

    private Acceptance() {}

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
        return agreement.terms().stream().noneMatch(Term::isPlaceholder);
    }

    /** Why nothing can be added to an agreement, as only drafts can be added to; empty when it is a draft. */
    public static Optional<UserError> refusalOfDraft(Dossier dossier) {
        return AdditionFormalities.signed(dossier);
    }
}
