package charteroak.rules;

import static charteroak.agreement.Wording.day;
import static charteroak.agreement.Wording.list;

import charteroak.agreement.Agreement;
import charteroak.agreement.Days;
import charteroak.agreement.Obstacle;
import charteroak.agreement.Party.Role;
import charteroak.agreement.Standing;
import charteroak.catalog.Agency;
import charteroak.request.Project;
import charteroak.rules.RuleResult.Evidence;
import charteroak.rules.Ruling.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R03: whether a data sharing agreement binds those it must. */
final class AgreementRule {

    private final Known known;

    AgreementRule(Known known) {
        this.known = known;
    }

    Ruling agreement(Standing sharing, Agency provider) {
        return known.once(List.of(Rule.R03, sharing.agreement().id(), provider.id()), () -> {
            Days bound = sharing.bindsAs(provider.id(), Set.of(Role.PROVIDER)).and(bindsAny(sharing, Role.HUB));
            Days received = recipient(sharing);
            Days undecided = sharing.agreement().scope() == null ? bound : Days.NONE;
            return Ruling.of(Rule.R03, bound.and(received), undecided, (use, on) -> shared(sharing, provider, on));
        });
    }

    Ruling noAgreement(Agency provider) {
        return Ruling.never(
                Rule.R03,
                (use, on) -> new Because(
                        "The project relies on no data sharing agreement.",
                        Proof.ofProject(known.project()),
                        "%s, the Hub and the recipient sign a data sharing agreement for the project."
                                .formatted(provider.code())));
    }

    private Because shared(Standing sharing, Agency provider, LocalDate on) {
        String number = sharing.agreement().number();
        List<Evidence> evidence = List.of(Proof.of(sharing), Proof.of(provider));
        Optional<Obstacle> force = Obstacle.toForce(sharing, on);
        if (force.isPresent()) {
            return Proof.because(force.get(), evidence);
        }
        if (!sharing.hasParty(provider.id(), Set.of(Role.PROVIDER))) {
            return new Because(
                    "%s does not name %s as a provider.".formatted(number, provider.name()),
                    evidence,
                    "The parties amend %s to name %s as a provider.".formatted(number, provider.code()));
        }
        Optional<Obstacle> binding = Obstacle.toBinding(sharing, provider, on);
        if (binding.isPresent()) {
            return Proof.because(binding.get(), evidence);
        }
        if (!bindsAny(sharing, Role.HUB).contains(on)) {
            return hubMissing(sharing, evidence, on);
        }
        if (!recipient(sharing).contains(on)) {
            return recipientMissing(sharing, evidence, on);
        }
        LocalDate last = sharing.lastDay(on);
        String hubs =
                list(agencies(sharing, Role.HUB).stream().map(Agency::code).toList());
        return Because.fine(
                number + " is in force" + (last == null ? "" : " until " + day(last)) + " and binds " + provider.code()
                        + " as provider and " + hubs + " as Hub.",
                evidence);
    }

    private static Because hubMissing(Standing sharing, List<Evidence> evidence, LocalDate on) {
        String number = sharing.agreement().number();
        return agencies(sharing, Role.HUB).stream()
                .flatMap(hub -> Obstacle.toBinding(sharing, hub, on).stream())
                .findFirst()
                .map(obstacle -> Proof.because(obstacle, evidence))
                .orElseGet(() -> new Because(
                        "%s does not name the Hub.".formatted(number),
                        evidence,
                        "The parties amend %s to name the Hub, which signs it.".formatted(number)));
    }

    private Because recipientMissing(Standing sharing, List<Evidence> evidence, LocalDate on) {
        String number = sharing.agreement().number();
        Project project = known.project();
        String who = project == null ? "a recipient" : project.recipient().name();
        if (sharing.agreement().scope() == null) {
            return new Because(
                    "It is not recorded whether %s stands for all requests or serves one, and it does not bind %s as recipient."
                            .formatted(number, who),
                    evidence,
                    "The Operating Group records whether %s is standing or per request.".formatted(number));
        }
        return new Because(
                "%s serves one request but does not bind %s as its recipient on %s.".formatted(number, who, day(on)),
                evidence,
                "The parties amend %s to name %s as recipient, which signs it.".formatted(number, who));
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
