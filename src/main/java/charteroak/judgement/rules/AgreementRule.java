package charteroak.judgement.rules;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import charteroak.judgement.ruling.SharingRemedies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R03: whether a data sharing agreement binds everyone it must bind. */
record AgreementRule(Known known) {

    Ruling agreement(@Nullable Standing sharing, Agency provider) {
        if (sharing == null) {
            return Ruling.never(
                    Rule.R03,
                    (use, on) -> new Because(
                            Sentence.of("sharing.none"),
                            Proof.ofProject(known.project()),
                            new SharingRemedies(known).anew(provider, on)));
        }
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

    private Because shared(Standing sharing, Agency provider, LocalDate on) {
        Reference agreement = sharing.agreement().named();
        List<Evidence> evidence = List.of(Proof.of(sharing), Proof.of(provider));
        List<Remedy> mending = satisfied(sharing, provider).contains(on)
                ? List.of()
                : new SharingRemedies(known).binding(sharing, provider, on);
        Optional<Obstacle> force = Obstacle.toForce(sharing, on);
        if (force.isPresent()) {
            return Proof.because(force.get(), evidence, mending);
        }
        if (!sharing.hasParty(provider.id(), Set.of(Role.PROVIDER))) {
            return new Because(Sentence.of("sharing.notProvider", agreement, provider.named()), evidence, mending);
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
        Series hubs = Series.and(sharing.dossier().agencies(Role.HUB), Agency::coded);
        return Because.fine(
                last == null
                        ? Sentence.of("sharing.binds", agreement, provider.coded(), hubs)
                        : Sentence.of("sharing.bindsUntil", agreement, Part.day(last), provider.coded(), hubs),
                evidence);
    }

    private static Because hubMissing(Standing sharing, List<Evidence> evidence, LocalDate on, List<Remedy> mending) {
        Reference agreement = sharing.agreement().named();
        return sharing.dossier().agencies(Role.HUB).stream()
                .flatMap(hub -> Obstacle.toBinding(sharing, hub, on).stream())
                .findFirst()
                .map(obstacle -> Proof.because(obstacle, evidence, mending))
                .orElseGet(() -> new Because(Sentence.of("sharing.noHub", agreement), evidence, mending));
    }

    private Because recipientMissing(Standing sharing, List<Evidence> evidence, LocalDate on, List<Remedy> mending) {
        Reference agreement = sharing.agreement().named();
        Project project = known.project();
        Part who = project == null
                ? Sentence.of("sharing.anyRecipient")
                : project.recipient().named();
        if (sharing.agreement().scope() == null) {
            return new Because(Sentence.of("sharing.scopeUnknown", agreement, who), evidence, mending);
        }
        return new Because(Sentence.of("sharing.recipientUnbound", agreement, who, Part.day(on)), evidence, mending);
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
        return sharing.dossier().agencies(role).stream()
                .map(agency -> sharing.binds(agency.id()))
                .reduce(Days.NONE, Days::or);
    }
}
