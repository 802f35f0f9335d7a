package charteroak.judgement.rules;

import static charteroak.agreements.agreement.Wording.day;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.request.ElementUse;
import charteroak.agreements.request.Project;
import charteroak.ground.permission.Deed;
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
        Map<String, Set<String>> above = new HashMap<>();
        known.all(AgreementKind.DUL)
                .forEach(license -> above.put(license.agreement().id(), known.above(license)));
        this.destruction = Destruction.of(known.history(), known.providers(), known.all(AgreementKind.DSA), above);
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
                .forEach(act -> turns.add(destruction.dueAtHub(act).plusDays(1)));
        Days satisfied = Days.where(turns, on -> destruction.overdueAtHub(on).isEmpty());
        return Ruling.of(Rule.R17, satisfied, Days.NONE, (use, on) -> ofHub(project, on));
    }

    private Because ofHub(Project project, LocalDate on) {
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(project)));
        Optional<Act> overdue = destruction.overdueAtHub(on);
        if (overdue.isEmpty()) {
            return Because.fine("No destruction of match files by the Hub is overdue.", evidence);
        }
        evidence.add(Proof.of(overdue.get()));
        return new Because(
                "Stewards confirmed the matching on %s; the Hub had to destroy the match files by %s and has not certified it."
                        .formatted(day(overdue.get().effectiveOn()), day(destruction.dueAtHub(overdue.get()))),
                evidence,
                certifying(project, on));
    }

    private List<Remedy> certifying(Project project, LocalDate on) {
        List<Doer> hub = known.hubsOn(on).stream()
                .limit(1)
                .map(agency -> new Doer(agency, Set.of()))
                .toList();
        List<Remedy> steps = new ArrayList<>();
        known.done(Act.Kind.INPUTS_DESTROYED)
                .forEach(early -> steps.add(Remedy.act(
                                Deed.VOID_ACT,
                                hub,
                                project.number(),
                                "The Hub voids in project %s that it destroyed match files on %s, before the matching was confirmed."
                                        .formatted(project.number(), day(early.effectiveOn())))
                        .about(About.voiding(early.id(), Deed.CERTIFY_INPUTS_DESTROYED))));
        steps.add(Remedy.act(
                Deed.CERTIFY_INPUTS_DESTROYED,
                hub,
                project.number(),
                "The Hub destroys the match files and certifies it in project %s.".formatted(project.number())));
        return steps;
    }

    private Ruling ofRecipient(Project project) {
        Days satisfied = Days.ALL;
        for (Standing license : known.all(AgreementKind.DUL)) {
            satisfied = satisfied.and(destruction.inTime(license));
        }
        return Ruling.of(Rule.R17, satisfied, Days.NONE, (use, on) -> ofRecipient(project, on));
    }

    private Because ofRecipient(Project project, LocalDate on) {
        List<Standing> licenses = known.all(AgreementKind.DUL);
        Optional<Standing> overdue = licenses.stream()
                .filter(license -> destruction.isOverdue(license, on))
                .findFirst();
        if (overdue.isEmpty()) {
            return Because.fine(
                    "No destruction by the recipient is overdue.",
                    licenses.stream().map(Proof::of).toList());
        }
        String number = overdue.get().agreement().number();
        LocalDate deadline = destruction.deadline(overdue.get(), on);
        return new Because(
                "%s had to destroy the data it got under %s by %s and has not certified it."
                        .formatted(project.recipient().name(), number, deadline == null ? "then" : day(deadline)),
                List.of(Proof.of(overdue.get())),
                licenses.stream()
                        .filter(license -> destruction.isOverdue(license, on))
                        .map(license -> certifying(license, project))
                        .toList());
    }

    private static Remedy certifying(Standing license, Project project) {
        String number = license.agreement().number();
        Doer licensee = LicenseRemedies.licensee(license, project);
        return Remedy.act(
                Deed.CERTIFY_DESTRUCTION,
                List.of(licensee),
                number,
                "%s destroys the data and certifies it on %s."
                        .formatted(licensee.agency().code(), number));
    }
}
