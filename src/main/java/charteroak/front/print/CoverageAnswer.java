package charteroak.front.print;

import charteroak.agreements.project.ElementUse;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the catalog answers to the question; both are null when there is no such project. */
record CoverageAnswer(
        @Nullable JudgedProject project, @Nullable JudgedCoverage coverage) {

    static final String QUESTION = """
            query PrintedCoverage($project: ID!, $number: String!, $asOf: Date, $knownAt: DateTime) {
              project(number: $number) {
                number
                title
                illustrative
                recipient { name }
                providers { name }
                agreements { number title inForce(asOf: $asOf, knownAt: $knownAt) { value } }
              }
              coverage(project: $project, asOf: $asOf, knownAt: $knownAt) {
                asOf
                knownAt
                verdict
                validFrom
                validUntil
                ruleSet { version rulesInAll rules { code name } }
                counts { covered notCovered needsCounsel }
                backdated { title document by { code } effectiveOn days }
                elements {
                  element { name dataset { title system { agency { code } } } }
                  use
                  verdict
                  coveredYears { from to }
                  rules { code outcome reason remedy }
                }
                withheld
              }
            }
            """;

    /** The project that was judged. */
    record JudgedProject(
            String number,
            String title,
            boolean illustrative,
            NamedAgency recipient,
            List<NamedAgency> providers,
            List<ReliedAgreement> agreements) {}

    /** An agency by its name. */
    record NamedAgency(String name) {}

    /** An agency by its code. */
    record CodedAgency(String code) {}

    /** An agreement on which the project relies, and whether it is in force. */
    record ReliedAgreement(String number, String title, ForceAnswer inForce) {}

    /** An answer of yes or no. */
    record ForceAnswer(boolean value) {}

    /** The verdict and its proof. */
    record JudgedCoverage(
            LocalDate asOf,
            OffsetDateTime knownAt,
            Verdict verdict,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            UsedRules ruleSet,
            UseCounts counts,
            List<LateAct> backdated,
            List<JudgedUse> elements,
            @Nullable Integer withheld) {}

    /** The rules with which was judged. */
    record UsedRules(String version, int rulesInAll, List<NamedRule> rules) {

        Map<String, String> names() {
            return rules.stream().collect(Collectors.toMap(NamedRule::code, NamedRule::name));
        }
    }

    /** A rule by what it is about. */
    record NamedRule(String code, String name) {}

    /** How many uses have each verdict. */
    record UseCounts(int covered, int notCovered, int needsCounsel) {}

    /** An act that was recorded after the day it takes effect. */
    record LateAct(String title, String document, @Nullable CodedAgency by, LocalDate effectiveOn, int days) {}

    /** The verdict on one use of an element. */
    record JudgedUse(
            UsedElement element,
            ElementUse.Kind use,
            Verdict verdict,
            List<CoveredYears> coveredYears,
            List<RuleSaid> rules) {

        List<RuleSaid> open() {
            return rules.stream().filter(rule -> rule.outcome().isOpen()).toList();
        }
    }

    /** An element, in its dataset. */
    record UsedElement(String name, ElementDataset dataset) {}

    /** A dataset, in its system. */
    record ElementDataset(String title, DatasetSystem system) {}

    /** A system and its agency. */
    record DatasetSystem(CodedAgency agency) {}

    /** Years for which a use is covered; they go on when the last is null. */
    record CoveredYears(int from, @Nullable Integer to) {}

    /** What one rule says, and what would mend it. */
    record RuleSaid(
            String code,
            Outcome outcome,
            String reason,
            @Nullable String remedy) {}
}
