package charteroak.judgement.rules;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.request.ElementUse.Kind;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
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
final class IdentifierRule {

    private final Known known;

    IdentifierRule(Known known) {
        this.known = known;
    }

    Ruling identifiers(Project project, Use shape) {
        if (shape.kind() == Kind.LINKAGE_KEY) {
            return shape.socialSecurityNumber()
                    ? socialSecurityNumbers(project)
                    : Ruling.notApplicable(Rule.R14, "It is matched at the Hub and is no Social Security number.");
        }
        if (!identifies(shape, shape.kind())) {
            return Ruling.notApplicable(Rule.R14, "It does not identify a person by itself.");
        }
        return Ruling.never(Rule.R14, (use, on) -> identified(project, use)).namingElements();
    }

    private static Because identified(Project project, Use use) {
        String name = use.element().name();
        return new Because(
                "%s %s and may be matched at the Hub, never %s."
                        .formatted(
                                name,
                                use.isDerivedIdentifier() || derivedNumber(use)
                                        ? "is derived from what identifies a person, is judged as that,"
                                        : "identifies a person",
                                use.kind() == Kind.PAYLOAD ? "given to the recipient" : "published"),
                List.of(new Evidence(use.element().id(), name)),
                Remedy.request(
                        "The requester takes %s out of what project %s asks for.".formatted(name, project.number())));
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
            return Ruling.of(
                    Rule.R14,
                    Days.ALL,
                    Days.NONE,
                    (use, on) -> Because.fine(
                            "The project links wage records, so Social Security numbers may be matched at the Hub.",
                            evidence));
        }
        return Ruling.never(
                Rule.R14,
                (use, on) -> new Because(
                        "Social Security numbers are matched only to link wage records, and the project uses none.",
                        evidence,
                        Remedy.request("The requester takes the Social Security number out of what project %s asks for."
                                .formatted(project.number()))));
    }
}
