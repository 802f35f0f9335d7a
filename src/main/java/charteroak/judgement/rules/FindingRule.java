package charteroak.judgement.rules;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Facts.Finding;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.FindingKind;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Remedy.About;
import charteroak.judgement.ruling.Remedy.Doer;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R20: whether runs did what no agreement allowed. A finding about what the project never asked for counts against all
 * its uses.
 */
final class FindingRule {

    private final Known known;
    private final Set<ElementId> asked = new HashSet<>();

    FindingRule(Known known) {
        this.known = known;
        known.facts().uses().forEach(use -> asked.add(use.element().id()));
    }

    Ruling findings(Project project, Use shape) {
        if (known.findings().isEmpty() && !known.anyRun()) {
            return Ruling.notApplicable(Rule.R20, Sentence.of("finding.noRun"));
        }
        ElementId element = known.elementWithFindings(shape);
        return known.once(List.of(Rule.R20, element == null ? "" : element), () -> {
            List<LocalDate> turns = new ArrayList<>();
            known.findings().forEach(finding -> turns.add(finding.occurredOn()));
            known.history().inEffect().forEach(act -> turns.add(act.effectiveOn()));
            Days satisfied = Days.where(turns, on -> open(element, on).isEmpty());
            return Ruling.of(Rule.R20, satisfied, (use, on) -> because(project, use, on));
        });
    }

    private Optional<Finding> open(@Nullable ElementId element, LocalDate on) {
        return allOpen(element, on).findFirst();
    }

    private Stream<Finding> allOpen(@Nullable ElementId element, LocalDate on) {
        return known.findings().stream()
                .filter(finding -> finding.elementId() == null
                        || !asked.contains(finding.elementId())
                        || finding.elementId().equals(element))
                .filter(finding -> !finding.occurredOn().isAfter(on))
                .filter(finding -> !isResolved(finding, on));
    }

    private boolean isResolved(Finding finding, LocalDate on) {
        return known.history()
                .latest(
                        on,
                        act -> act.kind() == Act.Kind.FINDING_RESOLVED
                                && finding.id().equals(act.findingId()))
                .isPresent();
    }

    private Because because(Project project, Use use, LocalDate on) {
        Optional<Finding> open = open(use.element().id(), on);
        if (open.isEmpty()) {
            return Because.fine(Sentence.of("finding.none"), List.of(Proof.of(project)));
        }
        Finding finding = open.get();
        return new Because(
                Sentence.of(
                        "finding.ofRun",
                        new Reference(Reference.Kind.RUN, finding.runId(), finding.runId()),
                        done(finding, use),
                        Part.day(finding.occurredOn())),
                List.of(Proof.of(finding), Proof.of(project)),
                settling(project, use.element().id(), on));
    }

    private List<Remedy> settling(Project project, ElementId element, LocalDate on) {
        List<String> open = allOpen(element, on).map(Finding::id).toList();
        Agency operator = known.operatorOn(on);
        Agency by = operator == null ? known.hubsOn(on).stream().findFirst().orElse(project.recipient()) : operator;
        return List.of(Remedy.act(
                        Deed.RESOLVE_FINDING,
                        List.of(new Doer(by)),
                        project.number(),
                        open.size() == 1
                                ? Sentence.of("finding.settle", project.named())
                                : Sentence.of("finding.settleEach", Part.number(open.size()), project.named()))
                .about(new About.OfFindings(open)));
    }

    private Part done(Finding finding, Use use) {
        ElementId element = finding.elementId();
        if (finding.kind() != FindingKind.COLUMN_NOT_COVERED) {
            return finding.kind().words();
        }
        if (use.element().id().equals(element)) {
            return Sentence.of("finding.readUncovered", use.element().named());
        }
        if (element == null || finding.name() == null) {
            return Sentence.of("finding.readUnasked");
        }
        Reference named = new Reference(Reference.Kind.ELEMENT, element.value(), finding.name());
        return asked.contains(element)
                ? Sentence.of("finding.readWithoutCover", named)
                : Sentence.of("finding.readUnaskedElement", named);
    }
}
