package charteroak.judgement.rules;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Destruction;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.LicenseRemedies;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * R17: whether the Hub and the recipient destroyed in time what they had to: the Hub the match files, the recipient
 * everything else.
 */
final class DestructionRule {

    private final Known known;
    private final Destruction destruction;

    DestructionRule(Known known) {
        this.known = known;
        Map<AgreementId, Set<AgreementId>> above = new HashMap<>();
        known.all(AgreementKind.DUL)
                .forEach(license -> above.put(license.agreement().id(), known.above(license)));
        this.destruction = Destruction.of(
                known.history(),
                known.providers(),
                known.facts().programme().calendar(),
                known.all(AgreementKind.DSA),
                above);
    }

    Ruling destruction(Project project, ElementUse.Kind kind) {
        return kind == ElementUse.Kind.LINKAGE_KEY
                ? known.once(List.of(Rule.R17, "hub"), () -> ofHub(project))
                : known.once(List.of(Rule.R17, "recipient"), () -> ofRecipient(project));
    }

    @Nullable
    LocalDate deadline(Standing license, LocalDate on) {
        return destruction.deadline(license, on);
    }

    private Ruling ofHub(Project project) {
        List<LocalDate> turns = new ArrayList<>();
        known.history().inEffect().forEach(act -> turns.add(act.effectiveOn()));
        destruction
                .matchings()
                .forEach(act -> turns.add(destruction.dueAtHub(act).day().plusDays(1)));
        Days notOverdue = Days.where(turns, on -> destruction.overdueAtHub(on).isEmpty());
        Days decided = Days.where(turns, on -> destruction.undecidedAtHub(on).isEmpty());
        return Ruling.of(Rule.R17, notOverdue.and(decided), notOverdue, (use, on) -> ofHub(project, on));
    }

    private Because ofHub(Project project, LocalDate on) {
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(project)));
        Optional<Act> overdue = destruction.overdueAtHub(on);
        if (overdue.isEmpty()) {
            return destruction
                    .undecidedAtHub(on)
                    .map(undecided -> undecidedAtHub(project, undecided, on))
                    .orElseGet(() -> Because.fine(Sentence.of("destruction.noneAtHub"), evidence));
        }
        evidence.add(Proof.of(overdue.get()));
        return new Because(
                Sentence.of(
                        "destruction.overdueAtHub",
                        Part.day(overdue.get().effectiveOn()),
                        Part.day(destruction.dueAtHub(overdue.get()).day())),
                evidence,
                certifying(project, on));
    }

    private Because undecidedAtHub(Project project, Act undecided, LocalDate on) {
        return new Because(
                Sentence.of(
                        "destruction.undecidedAtHub",
                        Part.day(undecided.effectiveOn()),
                        destruction.limitAtHub().inWords(),
                        Part.day(destruction.dueAtHub(undecided).day()),
                        destruction.calendar().known()),
                List.of(Proof.of(project), Proof.of(undecided)),
                certifying(project, on));
    }

    private List<Remedy> certifying(Project project, LocalDate on) {
        List<Doer> hub = known.hubsOn(on).stream().limit(1).map(Doer::new).toList();
        List<Remedy> steps = new ArrayList<>();
        known.done(Act.Kind.INPUTS_DESTROYED)
                .forEach(early -> steps.add(Remedy.act(
                                Deed.VOID_ACT,
                                hub,
                                project.number(),
                                Sentence.of("destruction.voidEarly", project.named(), Part.day(early.effectiveOn())))
                        .about(new About.OfVoided(early.id(), Deed.CERTIFY_INPUTS_DESTROYED))));
        steps.add(Remedy.act(
                Deed.CERTIFY_INPUTS_DESTROYED,
                hub,
                project.number(),
                Sentence.of("destruction.certifyAtHub", project.named())));
        return steps;
    }

    private Ruling ofRecipient(Project project) {
        Days satisfied =
                known.all(AgreementKind.DUL).stream().map(destruction::inTime).reduce(Days.ALL, Days::and);
        return Ruling.of(Rule.R17, satisfied, (use, on) -> ofRecipient(project, on));
    }

    private Because ofRecipient(Project project, LocalDate on) {
        List<Standing> licenses = known.all(AgreementKind.DUL);
        Optional<Standing> overdue = licenses.stream()
                .filter(license -> destruction.isOverdue(license, on))
                .findFirst();
        if (overdue.isEmpty()) {
            return Because.fine(
                    Sentence.of("destruction.none"),
                    licenses.stream().map(Proof::of).toList());
        }
        Reference recipient = project.recipient().named();
        Reference license = overdue.get().agreement().named();
        LocalDate deadline = destruction.deadline(overdue.get(), on);
        return new Because(
                deadline == null
                        ? Sentence.of("destruction.overdueSomeDay", recipient, license)
                        : Sentence.of("destruction.overdue", recipient, license, Part.day(deadline)),
                List.of(Proof.of(overdue.get())),
                licenses.stream()
                        .filter(each -> destruction.isOverdue(each, on))
                        .map(each -> certifying(each, project))
                        .toList());
    }

    private static Remedy certifying(Standing license, Project project) {
        Doer licensee = LicenseRemedies.licensee(license, project);
        return Remedy.act(
                Deed.CERTIFY_DESTRUCTION,
                List.of(licensee),
                license.agreement().number(),
                Sentence.of(
                        "destruction.certify",
                        licensee.agency().coded(),
                        license.agreement().named()));
    }
}
