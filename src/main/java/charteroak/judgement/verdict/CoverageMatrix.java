package charteroak.judgement.verdict;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.DataElement;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.ruling.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The uses of a project on a day against rules and agreements.
 *
 * @param withheld how many uses are left out; null for a viewer who may not know
 */
public record CoverageMatrix(
        Project project,
        LocalDate asOf,
        Instant knownAt,
        Verdict verdict,
        RuleSet ruleSet,
        List<Agreement> agreements,
        List<Row> rows,
        @Nullable Integer withheld) {

    /** One use, with what each rule says in order, and the verdict under each agreement that grants the element. */
    public record Row(
            DataElement element, ElementUse.Kind use, Verdict verdict, List<Cell> rules, List<Grant> agreements) {}

    /** What one rule says of one use. */
    public record Cell(String code, Outcome outcome) {}

    /** The verdict on a use if it rested on one agreement alone. */
    public record Grant(AgreementId agreementId, Verdict verdict) {}
}
