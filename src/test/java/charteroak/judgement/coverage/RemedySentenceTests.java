package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.ground.permission.Deed;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleResult.ConditionResult;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.Evaluation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the sentences of an answer say of what is missing, in the small world of the worked scenarios. */
class RemedySentenceTests {

    private static final String MEDICAID = """
            {with: {citedByP: [INSURANCE], bases: [%s
              {code: INSURANCE, purposes: [PROGRAM_ADMINISTRATION], satisfies: [MEDICAID], conditions: ['PURPOSE_IN(431.302)']}],
              uses: [
              {element: eligibility, of: P, use: PAYLOAD, classes: [MEDICAID], available: [2010]},
              {element: wage, of: Q, use: PAYLOAD, classes: [UC_WAGE], available: [2010]}]}}""";

    @Test
    void whereCounselAffirmsTooLateAnAmendmentComesFirst() {
        RuleResult rule = rule("R05", "grade", "{without: [affirms-p]}");
        assertThat(rule.remedy()).asString().contains("amendment of DSA").contains("Counsel of P affirms");
        assertThat(rule.remedy()).asString().doesNotContain("affirms the legal basis of its schedule of DSA");
    }

    @Test
    void whereAnAffirmationWasTakenBackCounselAffirmsAgain() {
        RuleResult rule = rule(
                "R05",
                "grade",
                "{acts: [{key: w, 'on': DSA, kind: AFFIRMATION_WITHDRAWN, by: P, schedule: DSA-P, effective: '2021-06-01'}]}");
        assertThat(rule.remedy()).asString().contains("Counsel of P affirms").doesNotContain("amendment");
    }

    @Test
    void whatCounselOfAnotherAgencyAffirmedIsNotToldAsTheProviders() {
        RuleResult rule = rule(
                "R05",
                "grade",
                "{without: [affirms-p], acts: [{key: a, 'on': DSA, kind: AFFIRMED, by: Q, schedule: DSA-P, effective: '2020-12-01'}]}");
        assertThat(rule.reason())
                .asString()
                .doesNotContain("Counsel of P affirmed")
                .contains("counsel of P had not affirmed");
    }

    @Test
    void aLicenseIsSignedByTheDataUserTheHubAndTheOperatingGroup() {
        RuleResult rule = rule("R08", "grade", "{with: {noAgreement: [DUL]}}");
        assertThat(rule.remedy())
                .asString()
                .contains("R, HUB and the Operating Group")
                .contains("data use license");
        assertThat(rule("R06", "wage", "{with: {noAgreement: [DUL]}}").remedy())
                .asString()
                .contains("Operating Group");
    }

    @Test
    void yearsThatThereAreNotAreForTheRequestToDrop() {
        RuleResult rule = rule("R04", "grade", """
                {with: {uses: [
                  {element: grade, of: P, use: PAYLOAD, classes: [FERPA], asked: [2005, 2020], available: [2010]},
                  {element: wage, of: Q, use: PAYLOAD, classes: [UC_WAGE], available: [2010]}]}}""");
        assertThat(rule.remedy())
                .asString()
                .contains("requester")
                .contains("2010 and later")
                .doesNotContain("amendment");
    }

    @Test
    void aConditionIsNamedWithItsTitle() {
        RuleResult rule = rule("R06", "grade", "{without: [attests-p]}");
        assertThat(rule.reason())
                .asString()
                .contains("REASONABLE_METHODS_DOCUMENTED (Title of REASONABLE_METHODS_DOCUMENTED)");
        assertThat(rule.remedy())
                .asString()
                .contains("REASONABLE_METHODS_DOCUMENTED (Title of REASONABLE_METHODS_DOCUMENTED)");
    }

    @Test
    void aGapThatSeveralRulesFindIsToldInTheSameWords() {
        ElementUseCoverage derived = use("grade", """
                {with: {uses: [
                  {element: grade, of: P, use: PAYLOAD, classes: [FERPA, UC_WAGE], inherits: [FERPA, UC_WAGE], asked: [2015, 2020], available: [2010]},
                  {element: wage, of: Q, use: PAYLOAD, classes: [UC_WAGE], available: [2010]}]}}""");
        assertThat(rule("R19", derived).remedy())
                .isNotNull()
                .isEqualTo(rule("R05", derived).remedy());
        ElementUseCoverage unsuppressed = use("grade", """
                {with: {citedByP: [AE, SMALL], bases: [
                  {code: AE, purposes: [], satisfies: [FERPA], conditions: [SMALL_CELL_RULE_APPLIED]}],
                  conditions: {SMALL_CELL_RULE_APPLIED: FIELD}, dsaTerms: {DESTRUCTION_DEADLINE: '2024-03-31'}}}""");
        assertThat(rule("R06", unsuppressed).remedy())
                .isNotNull()
                .isEqualTo(rule("R18", unsuppressed).remedy());
        ElementUseCoverage conditions = use("grade", """
                {with: {citedByP: [ONE, TWO], bases: [
                  {code: ONE, purposes: [], satisfies: [FERPA], conditions: [REASONABLE_METHODS_DOCUMENTED]},
                  {code: TWO, purposes: [], satisfies: [UC_WAGE], conditions: [REASONABLE_METHODS_DOCUMENTED]}],
                  uses: [
                  {element: grade, of: P, use: PAYLOAD, classes: [FERPA, UC_WAGE], available: [2010]},
                  {element: wage, of: Q, use: PAYLOAD, classes: [UC_WAGE], available: [2010]}]},
                 without: [attests-p]}""");
        List<ConditionResult> failing = rule("R06", conditions).reasons();
        assertThat(failing).hasSize(2);
        assertThat(rule("R06", conditions).remedy())
                .isNotNull()
                .isEqualTo(failing.getFirst().remedy());
    }

    @Test
    void lawThatAdmitsThePurposeIsNamed() {
        RuleResult rule = rule("R07", "grade", "{with: {purpose: STUDENT_AID}}");
        assertThat(rule.remedy())
                .asString()
                .contains(
                        "adds a schedule of P for the purpose student aid, citing legal bases that admit it (SEASON, STUDY, ANONYMOUS, BOARD, BOTH, MANDATORY or STRANGE for FERPA).");
        assertThat(rule("R12", "grade", "{with: {purpose: STUDENT_AID}}").remedy())
                .asString()
                .contains("for such studies (SEASON or STUDY)");
    }

    @Test
    void lawThatAllowsNoIdentifierIsNotNamedForOne() {
        assertThat(rule("R07", "grade", "{with: {purpose: RESEARCH}}").remedy())
                .asString()
                .contains("ANONYMOUS");
        assertThat(rule("R07", "name", "{with: {purpose: RESEARCH}}").remedy())
                .asString()
                .contains("BOARD")
                .doesNotContain("ANONYMOUS");
    }

    @Test
    void whereNoLawAdmitsThePurposeTheRequestChanges() {
        ElementUseCoverage use = use("eligibility", MEDICAID.formatted(""));
        for (String code : List.of("R06", "R07")) {
            assertThat(rule(code, use).remedies())
                    .singleElement()
                    .extracting(Remedy::kind, remedy -> remedy.sentence().toString())
                    .containsExactly(
                            Remedy.Kind.REQUEST,
                            "No legal basis that is recorded for MEDICAID admits evaluation: the requester leaves the element out, or asks anew for a purpose that the law admits: program administration.");
        }
    }

    @Test
    void lawIsNamedFromWhenItIsRecorded() {
        String other = "{code: OTHER, purposes: [EVALUATION], satisfies: [MEDICAID], conditions: [], recorded: '%s'},";
        assertThat(rule("R07", "eligibility", MEDICAID.formatted(other.formatted("2030-01-02")))
                        .remedy())
                .asString()
                .contains("leaves the element out")
                .doesNotContain("OTHER");
        assertThat(rule("R07", "eligibility", MEDICAID.formatted(other.formatted("2030-01-01")))
                        .remedy())
                .asString()
                .contains("citing legal bases that admit it (OTHER for MEDICAID)");
    }

    @Test
    void whereNoLawIsRecordedCounselRecordsItFirst() {
        String old = "{code: OLD, purposes: [], satisfies: [FERPA], conditions: [], validTo: '2021-12-31'}";
        List<Remedy> steps = rule("R05", "grade", "{with: {citedByP: [OLD], bases: [%s]}}".formatted(old))
                .remedies();
        assertThat(steps.getFirst().act()).isEqualTo(Deed.RECORD_LEGAL_BASIS);
        assertThat(steps.getFirst().sentence())
                .asString()
                .isEqualTo(
                        "Counsel of P records the law under which data protected as FERPA may be shared; none in force is recorded.");
        assertThat(steps).extracting(Remedy::act).contains(Deed.AMEND_AGREEMENT);
        assertThat(rule("R05", "grade", "{with: {citedByP: [REPEALED]}}").remedies())
                .extracting(Remedy::act)
                .isNotEmpty()
                .doesNotContain(Deed.RECORD_LEGAL_BASIS);
    }

    @Test
    void aFindingNamesTheElementThatWasRead() {
        RuleResult rule = rule(
                "R20",
                "grade",
                "{with: {firstRun: '2021-05-01', findings: [{key: f, element: grade, 'on': '2021-05-01'}]}}");
        assertThat(rule.reason()).asString().contains("grade");
    }

    private static RuleResult rule(String code, String element, String given) {
        return rule(code, use(element, given));
    }

    private static RuleResult rule(String code, ElementUseCoverage use) {
        return use.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ElementUseCoverage use(String element, String given) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", "a sentence");
        written.put("given", new Yaml(new SafeConstructor(new LoaderOptions())).load(given));
        written.put("ask", Map.of("use", element, "asOf", "2022-01-15"));
        written.put("expect", Map.of());
        Scenario scenario = Scenario.of(written);
        CoverageReport report = Evaluation.report(scenario.facts(), scenario.moment());
        return report.elements().stream()
                .filter(use -> use.element().id().value().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
