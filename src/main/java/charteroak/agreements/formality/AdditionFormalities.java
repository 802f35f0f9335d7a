package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.AgreementState;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The formalities for adding a schedule to a draft or a user to a license. Pure. */
public final class AdditionFormalities {

    private AdditionFormalities() {}

    /** Why nothing can be added to an agreement that is no draft any more; empty when it is one. */
    public static Optional<UserError> signed(Dossier dossier) {
        boolean settled = dossier.acts().stream()
                .anyMatch(act -> act.kind() == Act.Kind.SIGNED || act.kind() == Act.Kind.TERMINATED);
        return settled
                ? UserError.refused(
                        Sentence.of("formality.settled", dossier.agreement().named()), "agreement", Code.STATE)
                : Optional.empty();
    }

    public static Optional<UserError> notALicense(Dossier dossier, Instant now, LocalDate today) {
        Agreement agreement = dossier.agreement();
        if (agreement.kind() != AgreementKind.DUL) {
            return UserError.refused(
                    Sentence.of(
                            "formality.notALicense",
                            agreement.named(),
                            agreement.kind().words()),
                    "agreement",
                    Code.STATE);
        }
        AgreementState state = dossier.knownAt(now).state(today);
        return state == AgreementState.TERMINATED || state == AgreementState.EXPIRED
                ? UserError.refused(
                        Sentence.of("formality.licenseOver", agreement.named(), state.words()), "agreement", Code.STATE)
                : Optional.empty();
    }
}
