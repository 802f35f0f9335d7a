package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act that someone wants to do, with everything known of the agreement.
 *
 * @param named the agencies the act names, parties or not
 * @param attestable codes of the conditions that counsel can attest for the act's schedule
 */
record Proposed(
        Dossier dossier,
        Standing standing,
        Act act,
        Collection<Agency> named,
        Set<String> attestable,
        LocalDate today) {

    Reference agreement() {
        return dossier.agreement().named();
    }

    LocalDate day() {
        return act.effectiveOn();
    }

    boolean isParty(@Nullable AgencyId agencyId) {
        return dossier.parties().stream().anyMatch(party -> party.agency().id().equals(agencyId));
    }

    boolean isParty(@Nullable AgencyId agencyId, Party.Role role) {
        return dossier.parties().stream()
                .anyMatch(party -> party.role() == role && party.agency().id().equals(agencyId));
    }

    /** The code of an agency, or its id when the agency is not known. */
    Part coded(@Nullable AgencyId agencyId) {
        return Stream.concat(dossier.parties().stream().map(Party::agency), named.stream())
                .filter(agency -> agency.id().equals(agencyId))
                .map(agency -> (Part) agency.coded())
                .findFirst()
                .orElseGet(
                        () -> agencyId == null ? Sentence.of("formality.unnamedAgency") : Part.text(agencyId.value()));
    }

    /** A schedule of the agreement, or an id that none has. */
    Part schedule(ScheduleId id) {
        return dossier.schedule(id).map(found -> (Part) found.named()).orElseGet(() -> Part.text(id.value()));
    }

    /**
     * Why the act does not take its turn among acts such as suspension and reinstatement, where each ends what the other
     * begins; empty when it does.
     */
    Optional<UserError> outOfTurn(Act.Kind begins, Act.Kind ends, Predicate<Act> same) {
        return AlternatingActs.refusal(
                this, begins, ends, act -> (act.kind() == begins || act.kind() == ends) && same.test(act));
    }

    Optional<UserError> state(Sentence message, String field) {
        return Optional.of(new UserError(message, List.of("input", field), Code.STATE));
    }

    Optional<UserError> invalid(Sentence message, String field) {
        return Optional.of(new UserError(message, List.of("input", field), Code.INVALID));
    }

    Optional<UserError> missing(Sentence message, String field) {
        return Optional.of(new UserError(message, List.of("input", field), Code.NOT_FOUND));
    }
}
