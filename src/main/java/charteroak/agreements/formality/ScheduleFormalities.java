package charteroak.agreements.formality;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Wording;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formalities for adding a schedule, to a draft or by an amendment. Pure. */
public final class ScheduleFormalities {

    private static final int MOST_GRANTED = 20_000;

    private ScheduleFormalities() {}

    /** Why a schedule is refused, given what it names as found in the graph; empty when it is accepted. */
    public static Optional<UserError> refusal(Dossier dossier, ScheduleInput schedule, Named named) {
        UserError refusal = ofAgreement(dossier.agreement());
        if (refusal == null) {
            refusal = ofText(schedule);
        }
        if (refusal == null) {
            refusal = ofProvider(dossier, schedule, named);
        }
        return Optional.ofNullable(refusal == null ? ofGrants(schedule, named) : refusal);
    }

    private static @Nullable UserError ofAgreement(Agreement agreement) {
        return switch (agreement.kind()) {
            case DSA, DUL -> null;
            case EMOU, LETTER_OF_INTENT ->
                refused(
                        "%s is %s, which grants no data; data sharing agreements and licenses have schedules."
                                .formatted(
                                        agreement.number(),
                                        Wording.one(agreement.kind().noun())),
                        "agreement",
                        Code.STATE);
        };
    }

    private static @Nullable UserError ofText(ScheduleInput schedule) {
        if (schedule.purposes().isEmpty()) {
            return refused("A schedule allows at least one purpose.", "purposes", Code.INVALID);
        }
        Integer first = schedule.yearsFrom();
        Integer last = schedule.yearsTo();
        boolean absurd = (first != null && (first < 1900 || first > 2199)) || (last != null && last > 2199);
        if (absurd || (last != null && (first == null || last < first))) {
            return refused("Years are from 1900 to 2199, the last not before the first.", "yearsTo", Code.INVALID);
        }
        int granted = schedule.granted().size();
        return granted == 0 || granted > MOST_GRANTED
                ? refused("A schedule grants 1 to 20,000 datasets and elements.", "elements", Code.INVALID)
                : null;
    }

    private static @Nullable UserError ofProvider(Dossier dossier, ScheduleInput schedule, Named named) {
        String provider = schedule.provider();
        if (provider == null) {
            return dossier.agreement().kind() == AgreementKind.DUL
                    ? null
                    : refused("Name the provider whose data is granted.", "provider", Code.INVALID);
        }
        if (!named.agencies().containsKey(provider)) {
            return refused("There is no agency with the code %s.".formatted(provider), "provider", Code.NOT_FOUND);
        }
        boolean provides = dossier.parties().stream()
                .anyMatch(party -> party.role() == Party.Role.PROVIDER
                        && party.agency().code().equals(provider));
        return provides || dossier.agreement().kind() == AgreementKind.DUL
                ? null
                : refused(
                        "%s is no provider under %s; only a provider's data can be granted."
                                .formatted(provider, dossier.agreement().number()),
                        "provider",
                        Code.STATE);
    }

    private static @Nullable UserError ofGrants(ScheduleInput schedule, Named named) {
        for (String code : schedule.bases()) {
            if (!named.bases().containsKey(code)) {
                return refused(
                        "There is no legal basis with the code %s.".formatted(code), "legalBases", Code.NOT_FOUND);
            }
        }
        for (String id : schedule.granted()) {
            String owner = named.owners().get(id);
            if (owner == null) {
                return refused("There is no dataset or element %s.".formatted(id), "elements", Code.NOT_FOUND);
            }
            if (schedule.provider() != null && !owner.equals(schedule.provider())) {
                return refused(
                        "%s belongs to %s; a schedule of %s cannot grant it.".formatted(id, owner, schedule.provider()),
                        "elements",
                        Code.INVALID);
            }
        }
        return null;
    }

    private static UserError refused(String message, String field, Code code) {
        return new UserError(message, List.of("input", field), code);
    }

    /**
     * The things an input names, as far as they exist: agencies and bases by code, and each granted thing's owner by
     * its id.
     */
    public record Named(Map<String, Agency> agencies, Map<String, String> bases, Map<String, String> owners) {}
}
