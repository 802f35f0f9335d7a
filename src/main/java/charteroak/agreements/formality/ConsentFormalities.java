package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.agreement.Amendments;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The formalities for signing an amendment that another party proposed. */
final class ConsentFormalities {

    private ConsentFormalities() {}

    static Optional<UserError> signing(Proposed proposed) {
        ActId id = proposed.act().amendmentId();
        Act amendment = Optional.ofNullable(id)
                .flatMap(proposed.dossier()::act)
                .filter(act -> act.kind() == Act.Kind.AMENDED)
                .orElse(null);
        if (amendment == null) {
            return proposed.missing(Sentence.of("formality.noSuchAmendment", proposed.agreement()), "amendment");
        }
        boolean affirmed = proposed.dossier().agreement().kind() == AgreementKind.DSA;
        return ofSigner(proposed, amendment)
                .or(() -> PartyFormalities.placeholder(proposed, amendment.terms()))
                .or(() -> ofDay(proposed, amendment))
                .or(() -> affirmed ? ofCounsel(proposed, amendment) : Optional.empty());
    }

    private static Optional<UserError> ofSigner(Proposed proposed, Act amendment) {
        AgencyId by = proposed.act().byId();
        Standing standing = proposed.standing();
        if (standing.isVoided(amendment.id())) {
            return proposed.state(Sentence.of("formality.amendmentVoid", proposed.agreement()), "amendment");
        }
        Amendments amendments = standing.amendments();
        if (by == null || !amendments.signersOf(amendment).contains(by)) {
            return proposed.state(
                    Sentence.of(
                            "formality.notItsToSign",
                            proposed.agreement(),
                            proposed.coded(by),
                            Series.and(amendments.signersOf(amendment).stream()
                                    .map(proposed::coded)
                                    .toList())),
                    "by");
        }
        if (amendments.isSignedBy(amendment, by)) {
            return proposed.state(
                    Sentence.of("formality.amendmentSigned", proposed.coded(by), proposed.agreement()), "by");
        }
        return standing.signedOn(by).filter(on -> !on.isAfter(proposed.day())).isPresent()
                ? Optional.empty()
                : proposed.state(
                        Sentence.of(
                                "formality.documentFirst",
                                proposed.coded(by),
                                proposed.agreement(),
                                Part.day(proposed.day())),
                        "by");
    }

    private static Optional<UserError> ofDay(Proposed proposed, Act amendment) {
        LocalDate last = amendment.termTo();
        return last != null && last.isBefore(proposed.day())
                ? proposed.state(
                        Sentence.of("formality.amendmentTooOld", Part.day(last), Part.day(proposed.day())),
                        "effectiveOn")
                : Optional.empty();
    }

    /**
     * Refuses the last signature before counsel has affirmed a new schedule, because a later affirmation would never
     * count.
     */
    private static Optional<UserError> ofCounsel(Proposed proposed, Act amendment) {
        Dossier signed = proposed.dossier().with(proposed.act());
        Standing then = signed.knownAt(Instant.MAX);
        boolean own = amendment.addsIds().stream()
                .flatMap(id -> signed.schedule(id).stream())
                .map(Schedule::provider)
                .anyMatch(provider ->
                        provider != null && provider.id().equals(proposed.act().byId()));
        Optional<LocalDate> effect = then.amendments().takesEffectOn(amendment.id());
        if (effect.isEmpty() && !own) {
            return Optional.empty();
        }
        LocalDate binding = effect.orElse(
                proposed.day().isBefore(amendment.effectiveOn()) ? amendment.effectiveOn() : proposed.day());
        return amendment.addsIds().stream()
                .flatMap(id -> signed.schedule(id).stream())
                .filter(schedule -> isUnaffirmed(then, schedule, binding))
                .findFirst()
                .flatMap(schedule -> unaffirmed(proposed, schedule, binding));
    }

    private static boolean isUnaffirmed(Standing standing, Schedule schedule, LocalDate binding) {
        Agency provider = schedule.provider();
        return provider != null && !standing.affirmationStands(schedule.id(), provider.id(), binding);
    }

    private static Optional<UserError> unaffirmed(Proposed proposed, Schedule schedule, LocalDate binding) {
        Agency provider = schedule.provider();
        return proposed.state(
                Sentence.of(
                        "formality.amendmentUnaffirmed",
                        provider == null ? Part.text("") : provider.coded(),
                        schedule.named(),
                        Part.day(binding)),
                "amendment");
    }
}
