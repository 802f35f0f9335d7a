package charteroak.judgement.rules;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Remedy.About;
import charteroak.judgement.ruling.Remedy.Doer;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R16: whether a recipient that also provides data destroyed its own link before it got the crosswalk. */
record CrosswalkRule(Known known) {

    Ruling ownLink(Project project) {
        Agency recipient = project.recipient();
        if (known.providers().stream().noneMatch(agency -> agency.id().equals(recipient.id()))) {
            return Ruling.notApplicable(Rule.R16, Sentence.of("crosswalk.noLink"));
        }
        Days satisfied = known.days(on -> tooEarly(recipient, on).isEmpty());
        return Ruling.of(Rule.R16, satisfied, (use, on) -> because(project, on));
    }

    /** A release by a day before which the recipient had not destroyed its own link; empty when there is none. */
    private Optional<Act> tooEarly(Agency recipient, LocalDate on) {
        return known.done(Act.Kind.CROSSWALK_RELEASED).stream()
                .filter(release -> !release.effectiveOn().isAfter(on))
                .filter(release -> known.done(Act.Kind.OWN_LINK_DESTROYED).stream()
                        .filter(destroyed -> recipient.id().equals(destroyed.byId()))
                        .noneMatch(destroyed -> !destroyed.effectiveOn().isAfter(release.effectiveOn())))
                .findFirst();
    }

    /**
     * The steps that mend an early release: the recipient attests a destruction that came before it, or else the Hub
     * voids the release and releases anew.
     */
    private List<Remedy> mending(Project project, Act release, LocalDate on) {
        Agency recipient = project.recipient();
        boolean later = known.done(Act.Kind.OWN_LINK_DESTROYED).stream()
                .anyMatch(act -> recipient.id().equals(act.byId()));
        if (!later) {
            return List.of(Remedy.act(
                            Deed.ATTEST_OWN_LINK_DESTROYED,
                            List.of(new Doer(recipient)),
                            project.number(),
                            Sentence.of(
                                    "crosswalk.attest",
                                    recipient.coded(),
                                    project.named(),
                                    Part.day(release.effectiveOn())))
                    .about(new About.By(release.effectiveOn())));
        }
        List<Doer> hub = known.hubsOn(on).stream().limit(1).map(Doer::new).toList();
        return List.of(
                Remedy.act(Deed.VOID_ACT, hub, project.number(), Sentence.of("crosswalk.voidRelease", project.named()))
                        .about(new About.OfVoided(release.id(), Deed.RELEASE_CROSSWALK)),
                Remedy.act(
                        Deed.RELEASE_CROSSWALK,
                        hub,
                        project.number(),
                        Sentence.of("crosswalk.releaseAnew", project.named())));
    }

    private Because because(Project project, LocalDate on) {
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(project)));
        Optional<Act> tooEarly = tooEarly(project.recipient(), on);
        if (tooEarly.isPresent()) {
            evidence.add(Proof.of(tooEarly.get()));
            return new Because(
                    Sentence.of(
                            "crosswalk.tooEarly",
                            Part.day(tooEarly.get().effectiveOn()),
                            project.recipient().coded()),
                    evidence,
                    mending(project, tooEarly.get(), on));
        }
        List<Act> releases = known.done(Act.Kind.CROSSWALK_RELEASED).stream()
                .filter(release -> !release.effectiveOn().isAfter(on))
                .toList();
        releases.forEach(release -> evidence.add(Proof.of(release)));
        return Because.fine(
                releases.isEmpty()
                        ? Sentence.of("crosswalk.notReleased")
                        : Sentence.of("crosswalk.inTime", project.recipient().coded()),
                evidence);
    }
}
