package charteroak.judgement.conflict;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Party.Role;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.conflict.Conflict.Kind;
import charteroak.judgement.ruling.RuleResult.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds conflicts of documents in force with the documents above them and with their own parties. */
final class PartyConflicts {

    private static final Set<Role> MEMBERS = Set.of(Role.PROVIDER, Role.HUB);

    private final List<ContradictingDocument> papers;
    private final LocalDate asOf;
    private final Map<AgreementId, ContradictingDocument> byId = new LinkedHashMap<>();
    private final Map<AgencyId, Days> memoranda = new HashMap<>();

    PartyConflicts(List<ContradictingDocument> papers, Moment moment) {
        this.papers = papers;
        this.asOf = moment.asOf();
        papers.forEach(paper -> byId.put(paper.agreement().id(), paper));
    }

    List<Conflict> outlasting() {
        List<Conflict> conflicts = new ArrayList<>();
        for (ContradictingDocument license : papers) {
            if (license.isOf(AgreementKind.DUL) && license.inForce(asOf)) {
                license.under().stream()
                        .sorted()
                        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                        .filter(above -> above.isOf(AgreementKind.DSA))
                        .flatMap(above -> outlasting(license, above).stream())
                        .forEach(conflicts::add);
            }
        }
        return conflicts;
    }

    private Optional<Conflict> outlasting(ContradictingDocument license, ContradictingDocument sharing) {
        Days licensed = license.standing().inForce();
        Days shared = sharing.standing().inForce();
        LocalDate last = licensed.around(asOf).until();
        LocalDate lastShared = shared.around(asOf).until();
        Sentence until = last == null
                ? Sentence.of("conflict.withoutLastDay")
                : Sentence.of("conflict.untilDay", Part.day(last));
        if (!shared.contains(asOf)) {
            return Optional.of(outlasting(
                    license,
                    sharing,
                    Sentence.of("conflict.restsOnNone", license.named(), until, sharing.named(), Part.day(asOf)),
                    licensed.and(shared.not()).around(asOf).from()));
        }
        if (lastShared == null || (last != null && !last.isAfter(lastShared))) {
            return Optional.empty();
        }
        return Optional.of(outlasting(
                license,
                sharing,
                Sentence.of("conflict.outlasts", license.named(), until, sharing.named(), Part.day(lastShared)),
                licensed.and(shared).around(asOf).from()));
    }

    private static Conflict outlasting(
            ContradictingDocument license, ContradictingDocument sharing, Sentence reason, @Nullable LocalDate since) {
        List<Agency> agencies = new ArrayList<>(license.agencies());
        agencies.addAll(sharing.agencies());
        return new Conflict(
                Kind.LICENSE_OUTLASTS_SHARING,
                List.of(
                        license.agreement().id().value(),
                        sharing.agreement().id().value()),
                reason,
                Sentence.of("conflict.endTogether", license.named(), sharing.named()),
                List.of(license.evidence(), sharing.evidence()),
                agencies,
                since);
    }

    List<Conflict> departures() {
        List<Conflict> conflicts = new ArrayList<>();
        for (ContradictingDocument paper : papers) {
            if (paper.inForce(asOf)) {
                Map<AgencyId, Party> parties = new LinkedHashMap<>();
                paper.standing().dossier().parties().stream()
                        .filter(party -> leads(party, parties))
                        .forEach(party -> parties.put(party.agency().id(), party));
                parties.values().forEach(party -> departure(paper, party).ifPresent(conflicts::add));
            }
        }
        return conflicts;
    }

    /**
     * Whether a party stands for its agency. An agency may be a party in several roles, and that of provider or Hub
     * comes first.
     */
    private static boolean leads(Party party, Map<AgencyId, Party> known) {
        return !known.containsKey(party.agency().id()) || MEMBERS.contains(party.role());
    }

    private Optional<Conflict> departure(ContradictingDocument paper, Party party) {
        Agency agency = party.agency();
        LocalDate signed = paper.standing().signedOn(agency.id()).orElse(null);
        Days bound = paper.standing().binds(agency.id());
        if (signed != null && !signed.isAfter(asOf) && !bound.contains(asOf)) {
            return Optional.of(departure(
                    paper,
                    agency,
                    Sentence.of("conflict.partyLeft", agency.named(), paper.named()),
                    Sentence.of("conflict.returnOrGoOn", agency.coded(), paper.named()),
                    bound.around(asOf).from()));
        }
        if (paper.isOf(AgreementKind.EMOU) || !MEMBERS.contains(party.role())) {
            return Optional.empty();
        }
        Days member = boundByMemorandum(agency.id());
        LocalDate left = member.around(asOf).from();
        if (member.contains(asOf) || left == null) {
            return Optional.empty();
        }
        return Optional.of(departure(
                paper,
                agency,
                Sentence.of("conflict.withoutMemorandum", agency.named(), paper.named(), Part.day(asOf)),
                Sentence.of("conflict.signMemorandum", agency.coded()),
                member.not().and(paper.standing().inForce()).around(asOf).from()));
    }

    private static Conflict departure(
            ContradictingDocument paper, Agency agency, Sentence reason, Sentence remedy, @Nullable LocalDate since) {
        return new Conflict(
                Kind.PARTY_LEFT,
                List.of(paper.agreement().id().value(), agency.id().value()),
                reason,
                remedy,
                List.of(paper.evidence(), new Evidence(agency.coded())),
                List.of(agency),
                since);
    }

    private Days boundByMemorandum(AgencyId agencyId) {
        return memoranda.computeIfAbsent(
                agencyId,
                id -> papers.stream()
                        .filter(paper -> paper.isOf(AgreementKind.EMOU))
                        .map(paper -> paper.standing().binds(id))
                        .reduce(Days.NONE, Days::or));
    }
}
