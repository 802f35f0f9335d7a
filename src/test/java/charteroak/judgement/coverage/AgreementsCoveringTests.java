package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Lineage;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.GrantingWay;
import charteroak.judgement.rules.Rules;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.ElementCoverage;
import charteroak.judgement.verdict.Evaluation;
import charteroak.judgement.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That a project's coverage and the agreements that cover an element tell the same story, in random histories. */
class AgreementsCoveringTests {

    private static final int HISTORIES = 3_000;
    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");
    private static final Set<Rule> OF_SHARING =
            Set.of(Rule.R01, Rule.R02, Rule.R03, Rule.R04, Rule.R05, Rule.R19, Rule.R21, Rule.R22);

    @Test
    void whatIsCoveredHasAnAgreementThatCoversIt() {
        int covered = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            Facts facts = RandomHistory.from(seed);
            Moment moment = moment(seed);
            CoverageReport report = Evaluation.report(facts, moment);
            for (int at = 0; at < facts.uses().size(); at++) {
                ElementUseCoverage use = report.elements().get(at);
                if (use.verdict() == Verdict.COVERED) {
                    Use asked = facts.uses().get(at);
                    assertThat(Evaluation.covering(ofElement(facts, asked), moment))
                            .as("seed %d, %s as %s", seed, asked.element().id(), asked.kind())
                            .anyMatch(grant -> covers(grant, asked));
                    covered++;
                }
            }
        }
        assertThat(covered).as("uses covered").isGreaterThan(HISTORIES / 10);
    }

    @Test
    void whatAnAgreementCoversHoldsForAProjectAsFarAsSharingGoes() {
        int held = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            Facts facts = RandomHistory.from(seed);
            Moment moment = moment(seed);
            Rules rules = new Rules(facts, moment.knownAt());
            for (Use asked : facts.uses()) {
                for (ElementCoverage grant : Evaluation.covering(ofElement(facts, asked), moment)) {
                    if (covers(grant, asked) && grant.agreement().scope() == Agreement.Scope.STANDING) {
                        assertThat(broken(rules, Objects.requireNonNull(facts.project()), asked, grant, moment.asOf()))
                                .as(
                                        "seed %d, %s under %s",
                                        seed,
                                        asked.element().id(),
                                        grant.schedule().id())
                                .isEmpty();
                        held++;
                    }
                }
            }
        }
        assertThat(held).as("grants that cover a use").isGreaterThan(HISTORIES / 10);
    }

    /** Whether a grant covers a use for the years it asks for; asked without years, for some. */
    static boolean covers(ElementCoverage grant, Use asked) {
        return covers(grant, asked.kind())
                && (asked.years() == null
                        || (grant.coveredYears() != null && grant.coveredYears().contains(asked.years())));
    }

    static boolean covers(ElementCoverage grant, ElementUse.Kind kind) {
        return grant.verdict() == Verdict.COVERED && grant.coveredUses().contains(kind);
    }

    private static List<Rule> broken(Rules rules, Project project, Use asked, ElementCoverage grant, LocalDate on) {
        GrantingWay way = rules.grants(asked).stream()
                .filter(one -> Objects.requireNonNull(one.schedule())
                        .id()
                        .equals(grant.schedule().id()))
                .findFirst()
                .orElseThrow();
        return rules.on(project, asked, way).stream()
                .filter(ruling -> OF_SHARING.contains(ruling.rule()))
                .filter(ruling -> ruling.outcome(on) == Outcome.VIOLATED || ruling.outcome(on) == Outcome.UNKNOWN)
                .map(Ruling::rule)
                .toList();
    }

    private static Facts ofElement(Facts facts, Use use) {
        Use unasked = new Use(
                use.element(),
                ElementUse.Kind.LINKAGE_KEY,
                null,
                use.classes(),
                use.grantingScheduleIds(),
                use.inherited(),
                use.socialSecurityNumber(),
                use.listingScheduleIds(),
                use.identifierClass());
        return new Facts(
                null,
                null,
                facts.dossiers(),
                facts.citations(),
                facts.conditions(),
                Lineage.NONE,
                List.of(unasked),
                facts.contents(),
                new Facts.Programme(
                        facts.programme().hubs(),
                        List.of(),
                        facts.programme().agenda(),
                        List.of(),
                        facts.programme().calendar()));
    }

    private static Moment moment(long seed) {
        return new Moment(RandomHistory.FIRST.plusDays(seed % RandomHistory.DAYS), LATE);
    }
}
