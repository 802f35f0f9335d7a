package charteroak.judgement.decision;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.project.ProjectHistory;
import charteroak.ground.calendar.AppointedDays;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.calendar.TimeLimit.WorkingDays;
import charteroak.judgement.coverage.RandomHistory;
import charteroak.judgement.decision.Mutants.Mutant;
import charteroak.judgement.facts.Contents;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Lineage;
import charteroak.judgement.facts.Facts.RecordedBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CanonicalFactsTests {

    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");

    /** Names, titles and sources, which no rule looks at, and ids that only say again where a thing stands. */
    private static final Pattern NO_FACT_OF_A_VERDICT = Pattern.compile("""
            .*\\.(title|titleEs|name|aliases|sector|source|illustrative|number|summary|summaryEs|stage|startsOn|endsOn|organisation|agreementId)(\\[.*)?\
            |\\.project\\.id|\\.(project|history)\\.projectId|\\.project\\.recipient\\.(code|kind)\
            |\\.programme\\.hubs\\[\\d+]\\.agency\\.(code|kind)|.*\\.(agency|provider)\\.kind|\\.dossiers\\[\\d+]\\.(parties|schedules)\\[\\d+]\\.(agency|provider)\\.code\
            |\\.citations\\[\\d+]\\.basis\\.(code|citation|appliesTo|permits|confidence|id)\
            |\\.conditions\\[\\d+]\\.id|.*\\.acts\\[\\d+]\\.(recordedAt|meeting)\
            |\\.lineage\\.firstRunAt|\\.lineage\\.findings\\[\\d+]\\.(runId|readers)(\\..*)?\
            |\\.uses\\[\\d+]\\.element\\.(definition|dataType|rawDataType|rawYears|classification|dataset\\.(id|description|system\\.id))\
            |\\.contents\\.(listed|identifiers)\\[\\d+]\\.(name|readers)(\\..*)?\
            |\\.uses\\[\\d+]\\.(classes|inherited)\\[\\d+]\\.(id|description)|\\.uses\\[\\d+]\\.inherited\\[\\d+]\\.education\
            |\\.dossiers\\[\\d+]\\.(schedules|users)\\[\\d+]\\.recordedAt""");

    @Test
    void factsInAnotherOrderHaveTheSameHash() {
        for (long seed = 0; seed < 300; seed++) {
            Facts facts = RandomHistory.from(seed);
            Facts shuffled = shuffled(facts, new Random(seed));
            assertThat(CanonicalFacts.of(shuffled, LATE)).isEqualTo(CanonicalFacts.of(facts, LATE));
            assertThat(CanonicalFacts.of(shuffled, LATE).hash())
                    .isEqualTo(CanonicalFacts.of(facts, LATE).hash());
        }
    }

    @Test
    void anySingleChangedFactChangesTheHash() {
        int tried = 0;
        for (long seed = 0; seed < 40; seed++) {
            Facts facts = judged(RandomHistory.from(seed));
            if (saysAnythingTwice(facts)) {
                continue;
            }
            String hash = CanonicalFacts.of(facts, LATE).hash();
            for (Mutant mutant : Mutants.of(facts)) {
                if (!NO_FACT_OF_A_VERDICT.matcher(mutant.path()).matches()) {
                    assertThat(CanonicalFacts.of((Facts) mutant.changed(), LATE).hash())
                            .as("seed %d, changed %s", seed, mutant.path())
                            .isNotEqualTo(hash);
                    tried++;
                }
            }
        }
        assertThat(tried).as("facts changed one by one").isGreaterThan(10_000);
    }

    @Test
    void whatIsRecordedLaterChangesNothing() {
        for (long seed = 0; seed < 300; seed++) {
            Facts facts = RandomHistory.from(seed);
            Instant knownAt = RandomHistory.FIRST
                    .plusDays(seed % RandomHistory.DAYS)
                    .atTime(12, 0)
                    .toInstant(ZoneOffset.UTC);
            assertThat(CanonicalFacts.of(facts, knownAt)).isEqualTo(CanonicalFacts.of(without(facts, knownAt), LATE));
        }
    }

    @Test
    void differentFactsAreNamed() {
        Facts facts = RandomHistory.from(7);
        Facts fewer = new Facts(
                facts.project(),
                facts.history(),
                facts.dossiers(),
                facts.citations(),
                facts.conditions(),
                facts.lineage(),
                facts.uses(),
                facts.contents(),
                new Facts.Programme(
                        List.of(),
                        List.of(),
                        facts.programme().agenda(),
                        List.of(),
                        facts.programme().calendar()));
        assertThat(CanonicalFacts.of(facts, LATE).differences(CanonicalFacts.of(fewer, LATE)))
                .extracting(CanonicalFacts.Difference::fact)
                .containsExactly("hub agency-hub");
    }

    @Test
    void whatWasNotStatedYetDiffersFromNothing() {
        CanonicalFacts found = CanonicalFacts.of(RandomHistory.from(7), LATE);
        SortedMap<String, String> before = new TreeMap<>(found.statements());
        before.keySet()
                .removeIf(key -> key.matches("(form|under|listed|identifier|listing|judged|agenda|withdrawn) .*"));
        CanonicalFacts kept = new CanonicalFacts(before);
        assertThat(before).isNotEmpty().hasSizeLessThan(found.statements().size());
        assertThat(kept.differences(found)).isNotEmpty();
        assertThat(kept.differences(found.asStatedIn(kept))).isEmpty();
        assertThat(found.asStatedIn(found)).isEqualTo(found);
    }

    @Test
    void lawThatNothingCitesChangesNothing() {
        Facts facts = RandomHistory.from(7);
        RecordedBasis other =
                new RecordedBasis(facts.citations().getFirst().basis().until(RandomHistory.FIRST), Set.of("ANY"), null);
        Facts recorded = new Facts(
                facts.project(),
                facts.history(),
                facts.dossiers(),
                facts.citations(),
                facts.conditions(),
                facts.lineage(),
                facts.uses(),
                facts.contents(),
                new Facts.Programme(
                        facts.programme().hubs(),
                        facts.programme().operators(),
                        facts.programme().agenda(),
                        List.of(other),
                        facts.programme().calendar()));
        assertThat(CanonicalFacts.of(recorded, LATE).hash())
                .isEqualTo(CanonicalFacts.of(facts, LATE).hash());
    }

    @Test
    void anAppointedHolidayIsAFactWhereATimeLimitMeetsIt() {
        int met = 0;
        for (long seed = 0; seed < 300; seed++) {
            Facts facts = RandomHistory.from(seed);
            List<Act> confirmed = Objects.requireNonNull(facts.history()).acts().stream()
                    .filter(act -> act.kind() == Act.Kind.MATCHING_CONFIRMED)
                    .toList();
            if (!confirmed.isEmpty()) {
                LocalDate next = StateCalendar.own()
                        .dueAfter(confirmed.getFirst().effectiveOn(), new WorkingDays(1))
                        .day();
                CanonicalFacts stated = CanonicalFacts.of(facts, LATE);
                assertThat(stated.differences(CanonicalFacts.of(on(AppointedDays.on(next), facts), LATE)))
                        .extracting(CanonicalFacts.Difference::fact)
                        .containsExactly("holiday " + next);
                assertThat(CanonicalFacts.of(on(AppointedDays.on(LocalDate.of(2025, 3, 7)), facts), LATE))
                        .isEqualTo(stated);
                met++;
            }
        }
        assertThat(met).isGreaterThan(20);
    }

    private static Facts on(StateCalendar calendar, Facts facts) {
        Facts.Programme programme = facts.programme();
        return new Facts(
                facts.project(),
                facts.history(),
                facts.dossiers(),
                facts.citations(),
                facts.conditions(),
                facts.lineage(),
                facts.uses(),
                facts.contents(),
                new Facts.Programme(
                        programme.hubs(), programme.operators(), programme.agenda(), programme.law(), calendar));
    }

    @Test
    void quotesKeepWhatIsWrittenApart() {
        Statement one = new Statement("a").with("x", "1\" y=\"2");
        Statement two = new Statement("a").with("x", "1").with("y", "2");
        assertThat(one.text()).isNotEqualTo(two.text());
        assertThat(new Statement("a").with("x", "\\n").text())
                .isNotEqualTo(new Statement("a").with("x", "\n").text());
    }

    /** Without what no verdict rests on: letters of intent, and conditions that no cited basis asks for. */
    private static Facts judged(Facts facts) {
        Set<String> required = facts.citations().stream()
                .flatMap(citation -> citation.basis().conditions().stream())
                .map(condition -> condition.replaceFirst("\\(.*", ""))
                .collect(Collectors.toSet());
        return new Facts(
                facts.project(),
                facts.history(),
                facts.dossiers().stream()
                        .filter(dossier -> dossier.agreement().kind() != AgreementKind.LETTER_OF_INTENT)
                        .toList(),
                facts.citations(),
                facts.conditions().stream()
                        .filter(condition -> required.contains(condition.code()))
                        .toList(),
                facts.lineage(),
                facts.uses(),
                facts.contents(),
                new Facts.Programme(
                        facts.programme().hubs(),
                        List.of(),
                        facts.programme().agenda(),
                        List.of(),
                        facts.programme().calendar()));
    }

    /** A condition that a basis asks for twice is no other fact than one it asks for once. */
    private static boolean saysAnythingTwice(Facts facts) {
        return facts.citations().stream()
                .map(citation -> citation.basis().conditions())
                .anyMatch(conditions -> conditions.stream().distinct().count() < conditions.size());
    }

    private static Facts without(Facts facts, Instant knownAt) {
        Instant first = facts.lineage().firstRunAt();
        return new Facts(
                facts.project(),
                new ProjectHistory(
                        new ProjectId("project-x"),
                        known(Objects.requireNonNull(facts.history()).acts(), knownAt)),
                facts.dossiers().stream()
                        .map(dossier -> new Dossier(
                                dossier.agreement(),
                                dossier.parties(),
                                dossier.schedules(),
                                known(dossier.acts(), knownAt),
                                dossier.users()))
                        .toList(),
                facts.citations(),
                facts.conditions(),
                new Lineage(
                        first == null || first.isAfter(knownAt) ? null : first,
                        facts.lineage().findings().stream()
                                .filter(finding -> !finding.recordedAt().isAfter(knownAt))
                                .toList()),
                facts.uses(),
                facts.contents(),
                new Facts.Programme(
                        facts.programme().hubs(),
                        List.of(),
                        facts.programme().agenda(),
                        List.of(),
                        facts.programme().calendar()));
    }

    private static List<Act> known(List<Act> acts, Instant knownAt) {
        return acts.stream().filter(act -> !act.recordedAt().isAfter(knownAt)).toList();
    }

    private static Facts shuffled(Facts facts, Random random) {
        return new Facts(
                facts.project(),
                facts.history(),
                shuffled(
                        facts.dossiers().stream()
                                .map(dossier -> new Dossier(
                                        dossier.agreement(),
                                        shuffled(dossier.parties(), random),
                                        shuffled(dossier.schedules(), random),
                                        shuffled(dossier.acts(), random),
                                        shuffled(dossier.users(), random)))
                                .toList(),
                        random),
                shuffled(facts.citations(), random),
                shuffled(facts.conditions(), random),
                new Lineage(
                        facts.lineage().firstRunAt(), shuffled(facts.lineage().findings(), random)),
                shuffled(facts.uses(), random),
                new Contents(
                        shuffled(facts.contents().under(), random),
                        shuffled(facts.contents().listed(), random),
                        shuffled(facts.contents().identifiers(), random)),
                new Facts.Programme(
                        shuffled(facts.programme().hubs(), random),
                        List.of(),
                        shuffled(facts.programme().agenda(), random),
                        List.of(),
                        facts.programme().calendar()));
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        List<T> other = new ArrayList<>(things);
        Collections.shuffle(other, random);
        return other;
    }
}
