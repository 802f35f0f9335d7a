package charteroak.judgement.rules;

import charteroak.agreements.project.ElementUse.Kind;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.util.List;

/** R14: where identifiers may go. */
record IdentifierRule(Known known) {

    Ruling identifiers(Project project, Use shape) {
        if (shape.kind() == Kind.LINKAGE_KEY) {
            return shape.socialSecurityNumber()
                    ? socialSecurityNumbers(project)
                    : Ruling.notApplicable(Rule.R14, Sentence.of("identifier.noNumber"));
        }
        if (!identifies(shape, shape.kind())) {
            return Ruling.notApplicable(Rule.R14, Sentence.of("identifier.ofNobody"));
        }
        return Ruling.never(Rule.R14, (use, on) -> identified(project, use)).namingElements();
    }

    private static Because identified(Project project, Use use) {
        Reference element = use.element().named();
        return new Because(
                identified(use),
                List.of(Proof.of(use.element())),
                Remedy.request(Sentence.of("identifier.takeOut", element, project.named())));
    }

    private static Sentence identified(Use use) {
        Reference element = use.element().named();
        boolean given = use.kind() == Kind.PAYLOAD;
        if (use.isDerivedIdentifier() || derivedNumber(use)) {
            return given
                    ? Sentence.of("identifier.derivedGiven", element)
                    : Sentence.of("identifier.derivedPublished", element);
        }
        return given ? Sentence.of("identifier.given", element) : Sentence.of("identifier.published", element);
    }

    private static boolean derivedNumber(Use use) {
        return use.socialSecurityNumber() && use.element().identifierClass() != IdentifierClass.DIRECT_IDENTIFIER;
    }

    /** Whether an element used in a way tells who a person is, so that only the Hub may have it. */
    static boolean identifies(Use use, Kind kind) {
        return kind != Kind.LINKAGE_KEY
                && (use.isDirectIdentifier()
                        || (kind == Kind.OUTPUT && use.identifierClass() == IdentifierClass.LINKAGE_KEY));
    }

    private Ruling socialSecurityNumbers(Project project) {
        boolean wages = known.facts().uses().stream()
                .anyMatch(use -> !use.socialSecurityNumber() && use.isProtectedAs(Use.WAGES));
        List<Evidence> evidence = List.of(Proof.of(project));
        if (wages) {
            return Ruling.always(Rule.R14, Sentence.of("identifier.wages"), evidence);
        }
        return Ruling.never(
                Rule.R14,
                (use, on) -> new Because(
                        Sentence.of("identifier.noWages"),
                        evidence,
                        Remedy.request(Sentence.of("identifier.takeNumberOut", project.named()))));
    }
}
