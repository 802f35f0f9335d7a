package charteroak.judgement.rules;

import static charteroak.agreements.agreement.Wording.day;
import static charteroak.agreements.agreement.Wording.list;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.agreements.request.ElementUse;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.judgement.conditions.StatedClause;
import charteroak.judgement.facts.Facts.Use;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R18: whether small cells are suppressed, and whether providers reviewed publications beforehand. */
final class OutputRule {

    private static final Set<ElementUse.Kind> ANALYSED = EnumSet.of(ElementUse.Kind.PAYLOAD, ElementUse.Kind.OUTPUT);

    private final Known known;

    OutputRule(Known known) {
        this.known = known;
    }

    Ruling output(Project project, Use use, Standing sharing) {
        ElementUse.Kind kind = use.kind();
        Agency provider = use.provider();
        if (!ANALYSED.contains(kind)) {
            return Ruling.notApplicable(Rule.R18, "A linkage key is never published.");
        }
        return known.once(List.of(Rule.R18, sharing.agreement().id(), provider.id()), () -> {
            Days reviewed = known.once(
                    List.of(Rule.R18), () -> known.days(on -> unreviewed(on).isEmpty()));
            Days suppressed = sharing.days(on -> rule(sharing, on).isPresent());
            return Ruling.of(
                    Rule.R18,
                    suppressed.and(reviewed),
                    Days.NONE,
                    (asked, on) -> because(project, sharing, provider, on));
        });
    }

    private static Optional<String> rule(Standing sharing, LocalDate on) {
        return sharing.clause(Term.SUPPRESSION_RULE, on).map(Term::text);
    }

    /** The publications by a day that some provider had not reviewed by then. */
    private List<Act> unreviewed(LocalDate on) {
        return known.done(Act.Kind.PUBLISHED).stream()
                .filter(published -> !published.effectiveOn().isAfter(on))
                .filter(published -> !missing(published).isEmpty())
                .toList();
    }

    private List<Agency> missing(Act published) {
        return known.providersOf(ANALYSED).stream()
                .filter(provider -> known.done(Act.Kind.PUBLICATION_REVIEWED).stream()
                        .filter(review -> provider.id().equals(review.byId()))
                        .noneMatch(review -> !review.effectiveOn().isAfter(published.effectiveOn())))
                .toList();
    }

    /** The step by which providers record reviews that took place in time. */
    private Remedy reviewing(Project project, Act published) {
        List<Agency> missing = missing(published);
        return Remedy.act(
                        Deed.RECORD_PUBLICATION_REVIEW,
                        missing.stream()
                                .map(agency -> new Doer(agency, Set.of()))
                                .toList(),
                        project.number(),
                        "%s %s in project %s the review made by %s, if there was one."
                                .formatted(
                                        list(missing.stream().map(Agency::code).toList()),
                                        missing.size() == 1 ? "records" : "record",
                                        project.number(),
                                        day(published.effectiveOn())))
                .about(About.by(published.effectiveOn()));
    }

    private Because because(Project project, Standing sharing, Agency provider, LocalDate on) {
        String number = sharing.agreement().number();
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(sharing)));
        Optional<String> rule = rule(sharing, on);
        if (rule.isEmpty()) {
            return StatedClause.missing(known, sharing, provider, Term.SUPPRESSION_RULE, on);
        }
        List<Act> unreviewed = unreviewed(on);
        if (unreviewed.isEmpty()) {
            boolean published = known.done(Act.Kind.PUBLISHED).stream()
                    .anyMatch(act -> !act.effectiveOn().isAfter(on));
            return Because.fine(
                    number + " states the suppression rule " + rule.get()
                            + (published
                                    ? ", and every provider reviewed the publication."
                                    : "; nothing is published yet."),
                    evidence);
        }
        Act publication = unreviewed.getFirst();
        evidence.add(Proof.of(publication));
        String missing = list(missing(publication).stream().map(Agency::code).toList());
        return new Because(
                "Results were published on %s before %s reviewed them."
                        .formatted(day(publication.effectiveOn()), missing),
                evidence,
                unreviewed.stream()
                        .map(published -> reviewing(project, published))
                        .toList());
    }
}
