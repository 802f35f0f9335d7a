package charteroak.judgement.rules;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Facts.HubRole;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import charteroak.judgement.ruling.SharingRemedies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R01 and R02: whether the provider and the Hub take part in the program. */
record ProgrammeRules(Known known) {

    private static final Set<Role> HUB = Set.of(Role.HUB);

    Ruling memorandum(Agency provider) {
        return known.once(
                List.of(Rule.R01, provider.id()),
                () -> Ruling.of(Rule.R01, known.boundByMemorandum(provider.id()), (use, on) -> bound(provider, on)));
    }

    /**
     * R02, for the agency that a sharing agreement names as Hub or, where there is no agreement, for any agency that
     * holds the role.
     */
    Ruling hub(@Nullable Standing sharing, Agency provider) {
        String agreement = sharing == null ? "" : sharing.agreement().id().value();
        return known.once(List.of(Rule.R02, agreement, provider.id()), () -> {
            Days satisfied = roles(sharing).stream().map(this::daysOf).reduce(Days.NONE, Days::or);
            return Ruling.of(Rule.R02, satisfied, (use, on) -> linked(sharing, provider, on));
        });
    }

    private List<HubRole> roles(@Nullable Standing sharing) {
        return known.facts().programme().hubs().stream()
                .filter(hub -> sharing == null || sharing.hasParty(hub.agency().id(), HUB))
                .toList();
    }

    private Because bound(Agency provider, LocalDate on) {
        Optional<Standing> binding = binding(provider, on);
        if (binding.isPresent()) {
            return Because.fine(
                    Sentence.of(
                            "programme.bound",
                            provider.named(),
                            binding.get().agreement().named()),
                    List.of(Proof.of(binding.get()), Proof.of(provider)));
        }
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(provider)));
        List<Sentence> reasons = new ArrayList<>();
        reasons.add(Sentence.of("programme.notBound", provider.named(), Part.day(on)));
        for (Standing memorandum : known.all(AgreementKind.EMOU)) {
            Optional<Obstacle> obstacle = memorandum.agencyIds().contains(provider.id())
                    ? Obstacle.toBinding(memorandum, provider, on)
                    : Optional.empty();
            if (obstacle.isPresent()) {
                evidence.add(Proof.of(memorandum));
                reasons.add(obstacle.get().reason());
            }
        }
        List<Standing> letters = known.all(AgreementKind.LETTER_OF_INTENT).stream()
                .filter(letter -> letter.signedOn(provider.id()).isPresent())
                .toList();
        if (!letters.isEmpty()) {
            letters.forEach(letter -> evidence.add(Proof.of(letter)));
            Series named = Series.and(letters, letter -> letter.agreement().named());
            reasons.add(Sentence.of("programme.letterOfIntent", named));
        }
        return new Because(Sentence.several(reasons), evidence, joining(provider, on));
    }

    private Because linked(@Nullable Standing sharing, Agency provider, LocalDate on) {
        Optional<HubRole> hub =
                roles(sharing).stream().filter(one -> daysOf(one).contains(on)).findFirst();
        if (hub.isPresent()) {
            Agency agency = hub.get().agency();
            List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(agency)));
            Optional<Standing> memorandum = binding(agency, on);
            memorandum.ifPresent(standing -> evidence.add(Proof.of(standing)));
            return Because.fine(
                    memorandum
                            .map(standing -> Sentence.of(
                                    "programme.hubBound",
                                    agency.named(),
                                    standing.agreement().named()))
                            .orElseGet(() -> Sentence.of("programme.hubBoundBySome", agency.named())),
                    evidence);
        }
        return sharing == null ? nobodyLinks(on) : namedDoesNotLink(sharing, provider, on);
    }

    private Because nobodyLinks(LocalDate on) {
        List<Reference> hubs = known.facts().programme().hubs().stream()
                .map(one -> one.agency().named())
                .distinct()
                .sorted(Comparator.comparing(Reference::name))
                .toList();
        return new Because(
                hubs.isEmpty()
                        ? Sentence.of("programme.noHub")
                        : Sentence.of("programme.noBoundHub", Part.day(on), Series.and(hubs)),
                known.facts().programme().hubs().stream()
                        .map(one -> Proof.of(one.agency()))
                        .distinct()
                        .toList(),
                joiningOrNamed(known.hubsOn(on), on));
    }

    private Because namedDoesNotLink(Standing sharing, Agency provider, LocalDate on) {
        Reference agreement = sharing.agreement().named();
        List<Agency> named = sharing.dossier().agencies(Role.HUB);
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(sharing)));
        named.forEach(agency -> evidence.add(Proof.of(agency)));
        if (named.isEmpty()) {
            return new Because(Sentence.of("programme.namesNoHub", agreement), evidence, anew(provider, on));
        }
        boolean holds = roles(sharing).stream().anyMatch(hub -> hub.days().contains(on));
        Series names = Series.and(named, Agency::named);
        return new Because(
                holds
                        ? Sentence.of("programme.namedHubNotBound", names, agreement, Part.day(on))
                        : Sentence.of("programme.namedIsNoHub", names, agreement, Part.day(on)),
                evidence,
                holds
                        ? joiningOrNamed(
                                known.hubsOn(on).stream()
                                        .filter(named::contains)
                                        .toList(),
                                on)
                        : anew(provider, on));
    }

    private List<Remedy> joiningOrNamed(List<Agency> hubs, LocalDate on) {
        return hubs.isEmpty() ? List.of(SharingRemedies.namingHub()) : joining(hubs.getFirst(), on);
    }

    private List<Remedy> joining(Agency agency, LocalDate on) {
        return new SharingRemedies(known).joining(agency, on);
    }

    /** The steps to a new agreement with the agency that is the Hub, in place of one that names another. */
    private List<Remedy> anew(Agency provider, LocalDate on) {
        List<Remedy> steps = new ArrayList<>();
        known.hubsOn(on).stream()
                .filter(hub -> !known.boundByMemorandum(hub.id()).contains(on))
                .limit(1)
                .forEach(hub -> steps.addAll(joining(hub, on)));
        steps.addAll(new SharingRemedies(known).anew(provider, on));
        return steps;
    }

    private Days daysOf(HubRole hub) {
        return hub.days().and(known.boundByMemorandum(hub.agency().id()));
    }

    private Optional<Standing> binding(Agency agency, LocalDate on) {
        return known.all(AgreementKind.EMOU).stream()
                .filter(memorandum -> memorandum.binds(agency.id()).contains(on))
                .findFirst();
    }
}
