package charteroak.agreements.formality;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The formalities for adding a schedule, to a draft or by an amendment. Pure. */
public final class ScheduleFormalities {

    private static final int MOST_GRANTED = 20_000;

    private ScheduleFormalities() {}

    /** Why a schedule is refused, given what it names as found in the graph; empty when it is accepted. */
    public static Optional<UserError> refusal(Dossier dossier, ScheduleInput schedule, Named named) {
        return ofAgreement(dossier.agreement())
                .or(() -> ofText(schedule))
                .or(() -> ofProvider(dossier, schedule, named))
                .or(() -> ofGrants(schedule, named));
    }

    private static Optional<UserError> ofAgreement(Agreement agreement) {
        return switch (agreement.kind()) {
            case DSA, DUL -> Optional.empty();
            case EMOU, LETTER_OF_INTENT ->
                refused(
                        Sentence.of(
                                "formality.grantsNoData",
                                agreement.named(),
                                agreement.kind().words()),
                        "agreement",
                        Code.STATE);
        };
    }

    private static Optional<UserError> ofText(ScheduleInput schedule) {
        if (schedule.purposes().isEmpty()) {
            return refused(Sentence.of("formality.purposeMissing"), "purposes", Code.INVALID);
        }
        Integer first = schedule.yearsFrom();
        Integer last = schedule.yearsTo();
        boolean absurd = (first != null && (first < 1900 || first > 2199)) || (last != null && last > 2199);
        if (absurd || (last != null && (first == null || last < first))) {
            return refused(Sentence.of("formality.years"), "yearsTo", Code.INVALID);
        }
        int granted = schedule.granted().size();
        return granted == 0 || granted > MOST_GRANTED
                ? refused(Sentence.of("formality.grantCount"), "elements", Code.INVALID)
                : Optional.empty();
    }

    private static Optional<UserError> ofProvider(Dossier dossier, ScheduleInput schedule, Named named) {
        String provider = schedule.provider();
        if (provider == null) {
            return dossier.agreement().kind() == AgreementKind.DUL
                    ? Optional.empty()
                    : refused(Sentence.of("formality.providerMissing"), "provider", Code.INVALID);
        }
        if (!named.agencies().containsKey(provider)) {
            return refused(Sentence.of("formality.noAgencyCoded", Part.text(provider)), "provider", Code.NOT_FOUND);
        }
        boolean provides = dossier.parties().stream()
                .anyMatch(party -> party.role() == Party.Role.PROVIDER
                        && party.agency().code().equals(provider));
        return provides || dossier.agreement().kind() == AgreementKind.DUL
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "formality.notAProvider",
                                named.coded(provider),
                                dossier.agreement().named()),
                        "provider",
                        Code.STATE);
    }

    private static Optional<UserError> ofGrants(ScheduleInput schedule, Named named) {
        for (String code : schedule.bases()) {
            if (!named.bases().contains(code)) {
                return refused(Sentence.of("formality.noBasis", Part.text(code)), "legalBases", Code.NOT_FOUND);
            }
        }
        for (String id : schedule.granted()) {
            String owner = named.owners().get(id);
            if (owner == null) {
                return refused(Sentence.of("formality.noSuchData", Part.text(id)), "elements", Code.NOT_FOUND);
            }
            if (schedule.provider() != null && !owner.equals(schedule.provider())) {
                return refused(
                        Sentence.of(
                                "formality.othersData",
                                schedule.named(id),
                                named.coded(owner),
                                named.coded(schedule.provider())),
                        "elements",
                        Code.INVALID);
            }
        }
        return Optional.empty();
    }

    /**
     * The things an input names, as far as they exist: agencies and bases by code, and each granted thing's owner by
     * its id.
     */
    public record Named(Map<String, Agency> agencies, Set<String> bases, Map<String, String> owners) {

        private Part coded(String agency) {
            Agency found = agencies.get(agency);
            return found == null ? Part.text(agency) : found.coded();
        }
    }
}
