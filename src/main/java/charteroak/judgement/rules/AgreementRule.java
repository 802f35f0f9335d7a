package charteroak.judgement.rules;

import static charteroak.agreements.agreement.Wording.day;
import static charteroak.agreements.agreement.Wording.list;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.Agency;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R03: whether a data sharing agreement binds everyone it must bind. */
final class AgreementRule {

    private final Known known;
    private final SharingRemedies remedies;

    AgreementRule(Known known) {
        this.known = known;
        this.remedies = new SharingRemedies(known);
    }

    Ruling agreement(Standing sharing, Agency provider) {
        return known.once(List.of(Rule.R03, sharing.agreement().id(), provider.id()), () -> {
            Days bound = sharing.bindsAs(provider.id(), Set.of(Role.PROVIDER)).and(bindsAny(sharing, Role.HUB));
            Days undecided = sharing.agreement().scope() == null ? bound : Days.NONE;
            return Ruling.of(
                    Rule.R03, satisfied(sharing, provider), undecided, (use, on) -> shared(sharing, provider, on));
        });
    }

    private Days satisfied(Standing sharing, Agency provider) {
        return sharing.bindsAs(provider.id(), Set.of(Role.PROVIDER))
                .and(bindsAny(sharing, Role.HUB))
                .and(recipient(sharing));
    }

    Ruling noAgreement(Agency provider) {
        return Ruling.never(
                Rule.R03,
                (use, on) -> new Because(
                        "The project relies on no data sharing agreement.",
                        Proof.ofProject(known.project()),
                        remedies.anew(provider, on)));
    }

    private Because shared(Standing sharing, Agency provider, LocalDate on) {
        String number = sharing.agreement().number();
        List<Evidence> evidence = List.of(Proof.of(sharing), Proof.of(provider));
        List<Remedy> mending =
                satisfied(sharing, provider).contains(on) ? List.of() : remedies.binding(sharing, provider, on);
        Optional<Obstacle> force = Obstacle.toForce(sharing, on);
        if (force.isPresent()) {
            return Proof.because(force.get(), evidence, mending);
        }
        if (!sharing.hasParty(provider.id(), Set.of(Role.PROVIDER))) {
            return new Because(
                    "%s does not name %s as a provider.".formatted(number, provider.name()), evidence, mending);
        }
        Optional<Obstacle> binding = Obstacle.toBinding(sharing, provider, on);
        if (binding.isPresent()) {
            return Proof.because(binding.get(), evidence, mending);
        }
        if (!bindsAny(sharing, Role.HUB).contains(on)) {
            return hubMissing(sharing, evidence, on, mending);
        }
        if (!recipient(sharing).contains(on)) {
            return recipientMissing(sharing, evidence, on, mending);
        }
        LocalDate last = sharing.lastDay(on);
        String hubs =
                list(agencies(sharing, Role.HUB).stream().map(Agency::code).toList());
        return Because.fine(
                number + " is in force" + (last == null ? "" : " until " + day(last)) + " and binds " + provider.code()
                        + " as provider and " + hubs + " as Hub.",
                evidence);
    }

    private static Because hubMissing(Standing sharing, List<Evidence> evidence, LocalDate on, List<Remedy> mending) {
        String number = sharing.agreement().number();
        return agencies(sharing, Role.HUB).stream()
                .flatMap(hub -> Obstacle.toBinding(sharing, hub, on).stream())
                .findFirst()
                .map(obstacle -> Proof.because(obstacle, evidence, mending))
                .orElseGet(() -> new Because("%s does not name the Hub.".formatted(number), evidence, mending));
    }

    private Because recipientMissing(Standing sharing, List<Evidence> evidence, LocalDate on, List<Remedy> mending) {
        String number = sharing.agreement().number();
        Project project = known.project();
        String who = project == null ? "a recipient" : project.recipient().name();
        if (sharing.agreement().scope() == null) {
            return new Because(
                    "It is not recorded whether %s stands for all requests or serves one, and it does not bind %s as recipient."
                            .formatted(number, who),
                    evidence,
                    mending);
        }
        return new Because(
                "%s serves one request but does not bind %s as its recipient on %s.".formatted(number, who, day(on)),
                evidence,
                mending);
    }

    private Days recipient(Standing sharing) {
        if (sharing.agreement().scope() == Agreement.Scope.STANDING) {
            return Days.ALL;
        }
        Project project = known.project();
        return project == null
                ? bindsAny(sharing, Role.RECIPIENT)
                : sharing.bindsAs(project.recipient().id(), Set.of(Role.RECIPIENT));
    }

    private static Days bindsAny(Standing sharing, Role role) {
        Days bound = Days.NONE;
        for (Agency agency : agencies(sharing, role)) {
            bound = bound.or(sharing.binds(agency.id()));
        }
        return bound;
    }

    private static List<Agency> agencies(Standing sharing, Role role) {
        List<Agency> agencies = new ArrayList<>();
        sharing.dossier().parties().stream()
                .filter(party -> party.role() == role)
                .forEach(party -> agencies.add(party.agency()));
        return agencies;
    }
}
