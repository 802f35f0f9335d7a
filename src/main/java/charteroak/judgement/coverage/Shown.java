package charteroak.judgement.coverage;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Withheld;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Relied;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleResult.ConditionResult;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.verdict.CoverageMatrix;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.ElementCoverage;
import charteroak.judgement.verdict.ProjectImpact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Limits an answer to what a viewer may see: uses of hidden elements are left out, and so are sentences that name
 * hidden documents. The verdict is the same for all viewers.
 */
public final class Shown {

    /** What stands in place of a sentence that would give away something withheld. */
    public static final Sentence NOT_SHOWN = Sentence.of("coverage.notShown");

    private final Facts facts;
    private final Viewer viewer;
    private final Withheld withheld;
    private final Set<String> hidden = new HashSet<>();

    /** Prepares to show a viewer answers that were made of these facts. */
    public Shown(Facts facts, Viewer viewer) {
        this.facts = facts;
        this.viewer = viewer;
        this.withheld = new Withheld(viewer);
        facts.dossiers().forEach(dossier -> withheld.note(dossier.agreement().readers(), givingAway(dossier)));
        facts.uses()
                .forEach(use -> withheld.note(
                        use.element().readers(), Stream.of(use.element().id().value())));
        facts.lineage()
                .findings()
                .forEach(finding -> withheld.note(finding.readers(), Stream.of(finding.id(), finding.runId())));
        facts.contents().listed().stream()
                .filter(listed -> !viewer.sees(listed.readers()))
                .forEach(listed -> {
                    withheld.note(listed.readers(), Stream.of(listed.elementId().value()));
                    hidden.add(listed.elementId().value());
                });
    }

    /** The things that are withheld from the viewer. */
    public Withheld withheld() {
        return withheld;
    }

    /** The facts without withheld documents, uses and runs. */
    public Facts facts() {
        Facts shown = facts.among(
                dossier -> viewer.sees(dossier.agreement().readers()),
                use -> viewer.sees(use.element().readers()),
                viewer::sees);
        return viewer.sees(Readers.PARTICIPANTS) ? shown : shown.withoutLineage();
    }

    CoverageReport of(CoverageReport report) {
        List<ElementUseCoverage> uses = report.elements().stream()
                .filter(use -> viewer.sees(use.element().readers()))
                .map(this::of)
                .toList();
        return new CoverageReport(
                report.project(),
                report.asOf(),
                report.knownAt(),
                report.verdict(),
                report.validFrom(),
                report.validUntil(),
                report.ruleSet(),
                uses,
                told(report.elements().size() - uses.size()));
    }

    CoverageMatrix of(CoverageMatrix matrix) {
        List<CoverageMatrix.Row> rows = matrix.rows().stream()
                .filter(row -> viewer.sees(row.element().readers()))
                .map(row -> new CoverageMatrix.Row(
                        row.element(),
                        row.use(),
                        row.verdict(),
                        row.rules(),
                        row.agreements().stream()
                                .filter(grant ->
                                        !withheld.is(grant.agreementId().value()))
                                .toList()))
                .toList();
        return new CoverageMatrix(
                matrix.project(),
                matrix.asOf(),
                matrix.knownAt(),
                matrix.verdict(),
                matrix.ruleSet(),
                matrix.agreements().stream()
                        .filter(agreement -> viewer.sees(agreement.readers()))
                        .toList(),
                rows,
                told(matrix.rows().size() - rows.size()));
    }

    List<ElementCoverage> of(List<ElementCoverage> grants) {
        return grants.stream()
                .filter(grant -> viewer.sees(grant.agreement().readers()))
                .map(grant -> new ElementCoverage(
                        grant.elementId(),
                        grant.agreement(),
                        grant.schedule(),
                        grant.verdict(),
                        grant.validFrom(),
                        grant.validUntil(),
                        grant.ruleSet(),
                        ofRules(grant.rules()),
                        grant.coveredYears(),
                        grant.coveredUses(),
                        ofActs(grant.restsOn())))
                .toList();
    }

    ProjectImpact of(ProjectImpact impact) {
        return new ProjectImpact(
                impact.project(),
                impact.losing(),
                impact.gaining(),
                impact.comparedOn(),
                impact.before(),
                impact.after(),
                impact.destruction().stream()
                        .filter(duty -> viewer.sees(duty.license().readers()))
                        .toList());
    }

    private ElementUseCoverage of(ElementUseCoverage use) {
        return new ElementUseCoverage(
                use.element(),
                use.use(),
                use.verdict(),
                use.validFrom(),
                use.validUntil(),
                ofRules(use.rules()),
                use.coveredYears(),
                ofActs(use.restsOn()));
    }

    private List<Relied> ofActs(List<Relied> acts) {
        return withheld.isNone()
                ? acts
                : acts.stream()
                        .filter(relied -> !withheld.is(relied.act().id().value()))
                        .toList();
    }

    private List<RuleResult> ofRules(List<RuleResult> rules) {
        return withheld.isNone() ? rules : rules.stream().map(this::of).toList();
    }

    private RuleResult of(RuleResult rule) {
        return new RuleResult(
                rule.code(),
                rule.outcome(),
                withheld.isNamedIn(rule.reason()) || namesHidden(rule) ? NOT_SHOWN : rule.reason(),
                rule.evidence().stream()
                        .filter(thing -> !withheld.is(thing.id()) && !withheld.isNamedIn(thing.label()))
                        .toList(),
                ofRemedies(rule.remedies()),
                rule.holdsFrom(),
                rule.holdsUntil(),
                rule.reasons().stream().map(this::of).toList());
    }

    /** Whether a result names an element that a license lists but the viewer may not see. */
    private boolean namesHidden(RuleResult rule) {
        return rule.evidence().stream().map(Evidence::id).anyMatch(hidden::contains);
    }

    private ConditionResult of(ConditionResult condition) {
        return new ConditionResult(
                condition.basis(),
                condition.condition(),
                condition.outcome(),
                withheld.isNamedIn(condition.reason()) ? NOT_SHOWN : condition.reason(),
                ofRemedies(condition.remedies()));
    }

    /** The remedies, or none when one of their steps would give away something withheld. */
    private List<Remedy> ofRemedies(List<Remedy> remedies) {
        return remedies.stream().anyMatch(this::isGivenAwayBy) ? List.of(Remedy.elsewhere(NOT_SHOWN)) : remedies;
    }

    private boolean isGivenAwayBy(Remedy remedy) {
        return Stream.ofNullable(remedy.document()).anyMatch(withheld::is)
                || withheld.isNamedIn(remedy.sentence())
                || remedy.about().ids().anyMatch(id -> withheld.is(id) || withheld.isNamedIn(id));
    }

    private @Nullable Integer told(int left) {
        return viewer.toldWhatIsWithheld() ? left : null;
    }

    private static Stream<String> givingAway(Dossier dossier) {
        Agreement agreement = dossier.agreement();
        return Stream.of(
                        Stream.of(agreement.id().value(), agreement.number(), agreement.title()),
                        ids(dossier.schedules(), Schedule::id),
                        ids(dossier.acts(), Act::id),
                        ids(dossier.users(), LicensedUser::id))
                .flatMap(Function.identity());
    }

    private static <T> Stream<String> ids(List<T> things, Function<T, ?> id) {
        return things.stream().map(id).map(Object::toString);
    }
}
