package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formalities for a party's signing, leaving, suspension and reinstatement. */
final class PartyFormalities {

    private PartyFormalities() {}

    static Optional<UserError> signing(Proposed proposed) {
        AgencyId by = proposed.act().byId();
        AgreementKind kind = proposed.dossier().agreement().kind();
        boolean needsSchedule = kind == AgreementKind.DSA || kind == AgreementKind.DUL;
        if (needsSchedule && proposed.dossier().schedules().isEmpty()) {
            return proposed.state(Sentence.of("formality.grantsNothing", proposed.agreement()), "agreement");
        }
        return placeholder(proposed, proposed.dossier().agreement().terms())
                .or(() -> kind == AgreementKind.DSA ? unaffirmed(proposed, by) : Optional.empty())
                .or(() -> withdrawal(proposed));
    }

    /** Refuses a signature while a clause is a placeholder. */
    static Optional<UserError> placeholder(Proposed proposed, List<Term> terms) {
        return terms.stream()
                .filter(Term::isPlaceholder)
                .findFirst()
                .flatMap(term -> proposed.state(
                        Sentence.of("formality.placeholder", proposed.agreement(), Part.text(term.code())),
                        "agreement"));
    }

    /**
     * Refuses a provider's signature before its counsel has affirmed, because an affirmation after the last signature
     * never counts.
     */
    private static Optional<UserError> unaffirmed(Proposed proposed, @Nullable AgencyId by) {
        Standing standing = proposed.standing();
        return proposed.dossier().schedules().stream()
                .filter(schedule ->
                        schedule.provider() != null && schedule.provider().id().equals(by))
                .filter(schedule -> standing.partOf(schedule.id()).contains(proposed.day()))
                .filter(schedule ->
                        !standing.affirmationStands(schedule.id(), Objects.requireNonNull(by), proposed.day()))
                .findFirst()
                .flatMap(schedule -> proposed.state(
                        Sentence.of(
                                "formality.signerUnaffirmed",
                                proposed.coded(by),
                                schedule.named(),
                                Part.day(proposed.day())),
                        "by"));
    }

    static Optional<UserError> withdrawal(Proposed proposed) {
        AgencyId by = proposed.act().byId();
        return proposed.outOfTurn(Kind.SIGNED, Kind.PARTY_WITHDREW, act -> isOf(by, act));
    }

    static Optional<UserError> suspension(Proposed proposed) {
        AgencyId party = proposed.act().concernsId();
        if (party == null || !proposed.isParty(party)) {
            return proposed.state(
                    Sentence.of("formality.partyUnknown", proposed.coded(party), proposed.agreement()), "party");
        }
        if (proposed.isParty(proposed.act().byId())
                && party.equals(proposed.act().byId())) {
            return proposed.state(Sentence.of("formality.itself", proposed.coded(party)), "by");
        }
        boolean signed = proposed.standing()
                .signedOn(party)
                .filter(on -> !on.isAfter(proposed.day()))
                .isPresent();
        if (!signed) {
            return proposed.state(
                    Sentence.of(
                            "formality.partyUnsigned",
                            proposed.coded(party),
                            proposed.agreement(),
                            Part.day(proposed.day())),
                    "party");
        }
        return proposed.outOfTurn(
                Kind.PARTY_SUSPENDED, Kind.PARTY_REINSTATED, act -> Objects.equals(act.partyId(), party));
    }

    private static boolean isOf(@Nullable AgencyId agencyId, Act act) {
        return agencyId != null
                && act.amendmentId() == null
                && agencyId.equals(act.kind() == Kind.SIGNED ? act.byId() : act.partyId());
    }
}
