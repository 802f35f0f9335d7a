package charteroak.judgement.conflict;

import static charteroak.agreements.agreement.Wording.day;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Party.Role;
import charteroak.catalogue.catalog.Agency;
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
    private final Map<String, ContradictingDocument> byId = new LinkedHashMap<>();
    private final Map<String, Days> memoranda = new HashMap<>();

    PartyConflicts(List<ContradictingDocument> papers, Moment moment) {
        this.papers = papers;
        this.asOf = moment.asOf();
        papers.forEach(paper -> byId.put(paper.agreement().id(), paper));
    }

    List<Conflict> of(Kind kind) {
        return switch (kind) {
            case LICENSE_OUTLASTS_SHARING -> outlasting();
            case PARTY_LEFT -> departures();
            case OVERLAPPING_SCHEDULES, GRANT_WITHOUT_BASIS, GRANTED_ELEMENT_GONE, CLASS_WITHOUT_BASIS -> List.of();
        };
    }

    private List<Conflict> outlasting() {
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
        String until = last == null ? "without a last day" : "until " + day(last);
        if (!shared.contains(asOf)) {
            return Optional.of(outlasting(
                    license,
                    sharing,
                    "%s is in force %s, and %s, on which it rests, is not in force on %s."
                            .formatted(license.number(), until, sharing.number(), day(asOf)),
                    licensed.and(shared.not()).around(asOf).from()));
        }
        if (lastShared == null || (last != null && !last.isAfter(lastShared))) {
            return Optional.empty();
        }
        return Optional.of(outlasting(
                license,
                sharing,
                "%s is in force %s, and %s, on which it rests, until %s only."
                        .formatted(license.number(), until, sharing.number(), day(lastShared)),
                licensed.and(shared).around(asOf).from()));
    }

    private static Conflict outlasting(
            ContradictingDocument license, ContradictingDocument sharing, String reason, @Nullable LocalDate since) {
        List<Agency> agencies = new ArrayList<>(license.agencies());
        agencies.addAll(sharing.agencies());
        return new Conflict(
                Kind.LICENSE_OUTLASTS_SHARING.id(
                        license.agreement().id(), sharing.agreement().id()),
                Kind.LICENSE_OUTLASTS_SHARING,
                reason,
                "The parties amend %s to end with %s, or put another sharing agreement in its place."
                        .formatted(license.number(), sharing.number()),
                List.of(license.evidence(), sharing.evidence()),
                agencies,
                since);
    }

    private List<Conflict> departures() {
        List<Conflict> conflicts = new ArrayList<>();
        for (ContradictingDocument paper : papers) {
            if (paper.inForce(asOf)) {
                Map<String, Party> parties = new LinkedHashMap<>();
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
    private static boolean leads(Party party, Map<String, Party> known) {
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
                    "%s signed %s and is suspended from it or left it.".formatted(agency.name(), paper.number()),
                    "%s is reinstated or signs %s again, or the parties amend it to go on without it."
                            .formatted(agency.code(), paper.number()),
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
                "%s is a party of %s, which is in force, and no enterprise memorandum binds it on %s."
                        .formatted(agency.name(), paper.number(), day(asOf)),
                "%s is reinstated in or signs an enterprise memorandum in force.".formatted(agency.code()),
                member.not().and(paper.standing().inForce()).around(asOf).from()));
    }

    private static Conflict departure(
            ContradictingDocument paper, Agency agency, String reason, String remedy, @Nullable LocalDate since) {
        return new Conflict(
                Kind.PARTY_LEFT.id(paper.agreement().id(), agency.id()),
                Kind.PARTY_LEFT,
                reason,
                remedy,
                List.of(paper.evidence(), new Evidence(agency.id(), agency.code())),
                List.of(agency),
                since);
    }

    private Days boundByMemorandum(String agencyId) {
        return memoranda.computeIfAbsent(agencyId, id -> {
            Days bound = Days.NONE;
            for (ContradictingDocument paper : papers) {
                if (paper.isOf(AgreementKind.EMOU)) {
                    bound = bound.or(paper.standing().binds(id));
                }
            }
            return bound;
        });
    }
}
