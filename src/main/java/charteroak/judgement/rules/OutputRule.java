package charteroak.judgement.rules;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
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
record OutputRule(Known known) {

    private static final Set<ElementUse.Kind> ANALYSED = EnumSet.of(ElementUse.Kind.PAYLOAD, ElementUse.Kind.OUTPUT);

    Ruling output(Project project, Use use, Standing sharing) {
        ElementUse.Kind kind = use.kind();
        Agency provider = use.provider();
        if (!ANALYSED.contains(kind)) {
            return Ruling.notApplicable(Rule.R18, Sentence.of("output.ofKey"));
        }
        return known.once(List.of(Rule.R18, sharing.agreement().id(), provider.id()), () -> {
            Days reviewed = known.once(
                    List.of(Rule.R18), () -> known.days(on -> unreviewed(on).isEmpty()));
            Days suppressed = sharing.days(on -> rule(sharing, on).isPresent());
            return Ruling.of(
                    Rule.R18, suppressed.and(reviewed), (asked, on) -> because(project, sharing, provider, on));
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
                        missing.stream().map(Doer::new).toList(),
                        project.number(),
                        Sentence.of(
                                "output.recordReview",
                                Series.and(missing, Agency::coded),
                                Part.number(missing.size()),
                                project.named(),
                                Part.day(published.effectiveOn())))
                .about(new About.By(published.effectiveOn()));
    }

    private Because because(Project project, Standing sharing, Agency provider, LocalDate on) {
        Reference agreement = sharing.agreement().named();
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
                    published
                            ? Sentence.of("output.reviewed", agreement, Part.text(rule.get()))
                            : Sentence.of("output.nothingPublished", agreement, Part.text(rule.get())),
                    evidence);
        }
        Act publication = unreviewed.getFirst();
        evidence.add(Proof.of(publication));
        return new Because(
                Sentence.of(
                        "output.unreviewed",
                        Part.day(publication.effectiveOn()),
                        Series.and(missing(publication), Agency::coded)),
                evidence,
                unreviewed.stream()
                        .map(published -> reviewing(project, published))
                        .toList());
    }
}
