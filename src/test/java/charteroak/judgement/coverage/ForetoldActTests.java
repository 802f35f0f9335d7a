package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import charteroak.agreements.act.Act;
import charteroak.daybyday.DayByDay;
import charteroak.daybyday.Supposition;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.verdict.HypotheticalAct;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What an act would change is what the rules, applied day by day, say once it is written into the facts: in random histories, of any act and,
 * more often, of one that was done there and is left out.
 */
@Tag("long")
class ForetoldActTests {

    private static final String NAMING = "NAMING";

    @Test
    void isWhatComesOfTheAct() {
        Map<String, Integer> changing = new TreeMap<>();
        Map<String, Integer> gaining = new TreeMap<>();
        qt().withExamples(3_000)
                .withShrinkCycles(0)
                .forAll(longs().all(), integers().between(0, 2 * RandomHistory.DAYS))
                .checkAssert((seed, known) -> {
                    Instant knownAt =
                            RandomHistory.FIRST.plusDays(known).atTime(18, 0).toInstant(ZoneOffset.UTC);
                    Facts history = LateRecords.in(RandomHistory.from(seed), seed + 1);
                    Act left = seed % 4 == 0 ? null : ActToForetell.oneThatWasDone(history, knownAt, seed);
                    Facts facts = left == null ? history : ActToForetell.without(left, history);
                    HypotheticalAct event =
                            left == null ? ActToForetell.in(history, knownAt, seed) : HypotheticalAct.of(left);
                    ImpactComparison impact = new ImpactComparison(
                            facts,
                            event,
                            done(facts, event, knownAt),
                            knownAt,
                            new DayByDay(facts, knownAt, RandomHistory.days()));
                    assertThat(impact.disagreements()).as("%s", event).isEmpty();
                    String kind =
                            event.act() == null ? NAMING : event.act().kind().name();
                    changing.merge(kind, impact.changes() ? 1 : 0, Integer::sum);
                    gaining.merge(kind, impact.gains() ? 1 : 0, Integer::sum);
                });
        System.out.printf("acts that change what is covered: %s; that let something gain: %s%n", changing, gaining);
        assertThat(gaining).containsKeys("SIGNED", "AFFIRMED", "ATTESTED", "REINSTATED", NAMING);
        assertThat(gaining.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(20);
    }

    private static Facts done(Facts facts, HypotheticalAct event, Instant knownAt) {
        Supposition supposition = new Supposition(facts, event.on(), knownAt);
        return event.act() == null
                ? supposition.named(event.subject().value(), Objects.requireNonNull(event.named()))
                : supposition.done(event.act());
    }
}
