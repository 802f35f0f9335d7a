package charteroak.rules;

import static charteroak.agreement.Wording.day;

import charteroak.agreement.Act;
import charteroak.agreement.Days;
import charteroak.catalog.Agency;
import charteroak.request.Project;
import charteroak.rules.RuleResult.Evidence;
import charteroak.rules.Ruling.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R16: whether a recipient that provides data too let go of its own link before it got the crosswalk. */
final class CrosswalkRule {

    private final Known known;

    CrosswalkRule(Known known) {
        this.known = known;
    }

    Ruling ownLink(Project project) {
        Agency recipient = project.recipient();
        if (known.providers().stream().noneMatch(agency -> agency.id().equals(recipient.id()))) {
            return Ruling.notApplicable(Rule.R16, "The recipient provides no data to the project.");
        }
        Days satisfied = known.days(on -> tooEarly(recipient, on).isEmpty());
        return Ruling.of(Rule.R16, satisfied, Days.NONE, (use, on) -> because(project, on));
    }

    /** A release by a day before which the recipient had not destroyed its own link. */
    private Optional<Act> tooEarly(Agency recipient, LocalDate on) {
        return known.done(Act.Kind.CROSSWALK_RELEASED).stream()
                .filter(release -> !release.effectiveOn().isAfter(on))
                .filter(release -> known.done(Act.Kind.OWN_LINK_DESTROYED).stream()
                        .filter(destroyed -> recipient.id().equals(destroyed.byId()))
                        .noneMatch(destroyed -> !destroyed.effectiveOn().isAfter(release.effectiveOn())))
                .findFirst();
    }

    private Because because(Project project, LocalDate on) {
        String recipient = project.recipient().code();
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(project)));
        Optional<Act> tooEarly = tooEarly(project.recipient(), on);
        if (tooEarly.isPresent()) {
            evidence.add(Proof.of(tooEarly.get()));
            return new Because(
                    "The Hub released the crosswalk on %s before %s attested that its own link was destroyed."
                            .formatted(day(tooEarly.get().effectiveOn()), recipient),
                    evidence,
                    "%s attests in project %s that its link was destroyed by %s; if it was not, the Hub destroys that crosswalk, its release is voided and a new one follows the attestation."
                            .formatted(
                                    recipient,
                                    project.number(),
                                    day(tooEarly.get().effectiveOn())));
        }
        List<Act> releases = known.done(Act.Kind.CROSSWALK_RELEASED).stream()
                .filter(release -> !release.effectiveOn().isAfter(on))
                .toList();
        releases.forEach(release -> evidence.add(Proof.of(release)));
        return Because.fine(
                releases.isEmpty()
                        ? "The Hub has not released the crosswalk."
                        : recipient + " destroyed its own link before the Hub released the crosswalk.",
                evidence);
    }
}
