package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.agreement.Party;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The formalities for recording a review board's determination, a user's access or a certificate of destruction on a
 * license.
 */
final class LicenseFormalities {

    private LicenseFormalities() {}

    static Optional<UserError> determination(Proposed proposed) {
        Determination determination = proposed.act().determination();
        LocalDate until = proposed.act().until();
        String note = proposed.act().note();
        if (determination == null) {
            return proposed.invalid(Sentence.of("formality.determinationMissing"), "determination");
        }
        if (determination == Determination.NOT_REQUIRED && (note == null || note.isBlank())) {
            return proposed.invalid(Sentence.of("formality.noReviewWhy"), "note");
        }
        boolean approves = determination != Determination.NOT_REQUIRED && determination != Determination.DISAPPROVED;
        if (until != null && !approves) {
            return proposed.invalid(Sentence.of("formality.noLastDay"), "until");
        }
        return until != null && until.isBefore(proposed.day())
                ? proposed.invalid(
                        Sentence.of("formality.approvalReversed", Part.day(until), Part.day(proposed.day())), "until")
                : Optional.empty();
    }

    static Optional<UserError> access(Proposed proposed) {
        return unnamed(proposed)
                .or(() ->
                        proposed.outOfTurn(Kind.ACCESS_GRANTED, Kind.ACCESS_ENDED, act -> isOfSameUser(proposed, act)));
    }

    static Optional<UserError> promise(Proposed proposed) {
        return unnamed(proposed).or(() -> earlier(proposed, act -> isOfSameUser(proposed, act)));
    }

    static Optional<UserError> destruction(Proposed proposed) {
        return proposed.isParty(proposed.act().byId(), Party.Role.LICENSEE)
                ? earlier(proposed, act -> true)
                : proposed.state(
                        Sentence.of(
                                "formality.notTheLicensee",
                                proposed.coded(proposed.act().byId()),
                                proposed.agreement()),
                        "by");
    }

    private static Optional<UserError> earlier(Proposed proposed, Predicate<Act> same) {
        Kind kind = proposed.act().kind();
        return proposed.standing().acts().stream()
                .filter(act -> act.kind() == kind)
                .filter(same)
                .findFirst()
                .flatMap(act -> proposed.state(
                        Sentence.of(
                                "formality.thereAlready",
                                proposed.agreement(),
                                kind.words(),
                                Part.day(act.effectiveOn())),
                        "agreement"));
    }

    private static Optional<UserError> unnamed(Proposed proposed) {
        return Optional.ofNullable(proposed.act().userId())
                        .flatMap(proposed.dossier()::user)
                        .isPresent()
                ? Optional.empty()
                : proposed.missing(Sentence.of("formality.noSuchUser", proposed.agreement()), "user");
    }

    private static boolean isOfSameUser(Proposed proposed, Act act) {
        return Objects.equals(act.userId(), proposed.act().userId());
    }
}
