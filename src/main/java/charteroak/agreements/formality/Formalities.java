package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.AgreementState;
import charteroak.agreements.act.CounselAct;
import charteroak.agreements.act.DocumentAct.Amended;
import charteroak.agreements.act.DocumentAct.Drafted;
import charteroak.agreements.act.DocumentAct.Reinstated;
import charteroak.agreements.act.DocumentAct.Signed;
import charteroak.agreements.act.DocumentAct.Suspended;
import charteroak.agreements.act.DocumentAct.Terminated;
import charteroak.agreements.act.LicenseAct.AccessEnded;
import charteroak.agreements.act.LicenseAct.AccessGranted;
import charteroak.agreements.act.LicenseAct.DestructionCertified;
import charteroak.agreements.act.LicenseAct.IrbDetermined;
import charteroak.agreements.act.LicenseAct.NdaSigned;
import charteroak.agreements.act.LicenseAct.UserAcknowledged;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.PartyAct;
import charteroak.agreements.act.PartyAct.PartyWithdrew;
import charteroak.agreements.act.ProjectAct;
import charteroak.agreements.act.VoidedAct;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.agreement.Voiding;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The formalities of acts on agreements: which are accepted, and why others are refused. Pure: no clock, no graph. */
public final class Formalities {

    private static final int YEARS_AHEAD = 10;

    private Formalities() {}

    /** Why an act is refused, given everything known of its agreement; empty when it is accepted. */
    public static Optional<UserError> refusal(
            Dossier dossier, Act act, Collection<Agency> named, Set<String> attestable, LocalDate today) {
        return refusal(dossier, dossier.knownAt(Instant.MAX), act, named, attestable, today);
    }

    /** The same, given what all its acts make of the agreement, for whoever asks about many acts. */
    public static Optional<UserError> refusal(
            Dossier dossier,
            Standing standing,
            Act act,
            Collection<Agency> named,
            Set<String> attestable,
            LocalDate today) {
        Proposed proposed = new Proposed(dossier, standing, act, named, attestable, today);
        return ofDay(proposed)
                .or(() -> ofActor(proposed))
                .or(() -> ofState(proposed))
                .or(() -> ActInput.refusalWithoutReason(act))
                .or(() -> ofKind(proposed));
    }

    private static Optional<UserError> ofDay(Proposed proposed) {
        LocalDate day = proposed.day();
        LocalDate born = proposed.dossier().bornOn().orElse(day);
        if (day.isBefore(born)) {
            return proposed.invalid(
                    Sentence.of("formality.notYetThere", proposed.agreement(), Part.day(born), Part.day(day)),
                    "effectiveOn");
        }
        if (proposed.act().kind().statesAFact() && day.isAfter(proposed.today())) {
            return proposed.invalid(Sentence.of("formality.factAhead", Part.day(proposed.today())), "effectiveOn");
        }
        return day.isAfter(proposed.today().plusYears(YEARS_AHEAD))
                ? proposed.invalid(
                        Sentence.of("formality.tooFarAhead", Part.day(day), Part.number(YEARS_AHEAD)), "effectiveOn")
                : Optional.empty();
    }

    private static Optional<UserError> ofActor(Proposed proposed) {
        AgencyId by = proposed.act().byId();
        return proposed.isParty(by)
                ? Optional.empty()
                : proposed.state(
                        Sentence.of(
                                "formality.notAParty",
                                proposed.coded(by),
                                proposed.agreement(),
                                Series.and(proposed.standing().agencyIds().stream()
                                        .map(proposed::coded)
                                        .toList())),
                        "by");
    }

    private static Optional<UserError> ofState(Proposed proposed) {
        Act.Kind kind = proposed.act().kind();
        Agreement agreement = proposed.dossier().agreement();
        if (!kind.suits(agreement.kind())) {
            return proposed.state(
                    Sentence.of(
                            "formality.unsuited",
                            proposed.agreement(),
                            agreement.kind().words(),
                            kind.words()),
                    "agreement");
        }
        AgreementState state = proposed.standing().state(proposed.day());
        return (isOfAnAmendment(proposed) ? Act.Kind.AMENDED : kind).isAdmittedBy(state)
                ? Optional.empty()
                : proposed.state(
                        Sentence.of(
                                "formality.stateForbids",
                                Part.day(proposed.day()),
                                proposed.agreement(),
                                state.words(),
                                kind.words(),
                                Series.and(allowed(state, agreement.kind()))),
                        "agreement");
    }

    /** What may be done to an agreement of a kind that stands so, as nouns. */
    private static List<Sentence> allowed(AgreementState state, AgreementKind agreement) {
        return Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.isAdmittedBy(state) && kind.suits(agreement))
                .map(Act.Kind::words)
                .toList();
    }

    /**
     * Whether an act signs an amendment or is counsel's word on a schedule that an amendment would add. Documents past
     * their term can be amended too.
     */
    private static boolean isOfAnAmendment(Proposed proposed) {
        ScheduleId schedule = proposed.act().scheduleId();
        return proposed.act().amendmentId() != null
                || (schedule != null
                        && proposed.standing().amendments().waiting().stream()
                                .anyMatch(amendment -> amendment.addsIds().contains(schedule)));
    }

    private static Optional<UserError> ofKind(Proposed proposed) {
        return switch (proposed.act()) {
            case Signed signature ->
                signature.signsTheDocument()
                        ? PartyFormalities.signing(proposed)
                        : ConsentFormalities.signing(proposed);
            case PartyWithdrew unused -> PartyFormalities.withdrawal(proposed);
            case PartyAct unused -> PartyFormalities.suspension(proposed);
            case Suspended unused -> proposed.outOfTurn(Act.Kind.SUSPENDED, Act.Kind.REINSTATED, any -> true);
            case Reinstated unused -> proposed.outOfTurn(Act.Kind.SUSPENDED, Act.Kind.REINSTATED, any -> true);
            case CounselAct counsel -> CounselFormalities.refusal(proposed, counsel);
            case Amended unused -> AmendmentFormalities.amendment(proposed);
            case IrbDetermined unused -> LicenseFormalities.determination(proposed);
            case AccessGranted unused -> LicenseFormalities.access(proposed);
            case AccessEnded unused -> LicenseFormalities.access(proposed);
            case NdaSigned unused -> LicenseFormalities.promise(proposed);
            case UserAcknowledged unused -> LicenseFormalities.promise(proposed);
            case DestructionCertified unused -> LicenseFormalities.destruction(proposed);
            case VoidedAct unused -> Voiding.refusal(proposed.dossier().acts(), proposed.act(), proposed.agreement());
            case Terminated unused -> Optional.empty();
            case Drafted unused -> Optional.empty();
            case ProjectAct unused -> Optional.empty();
        };
    }
}
