package charteroak.judgement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.coverage.Scenario;
import charteroak.judgement.coverage.Scenarios;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.plan.RemedyActs.Asked;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.trial.Ask;
import charteroak.judgement.trial.Crowd;
import charteroak.judgement.trial.Library;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.PlannedWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Does what the remedies say in every worked scenario, as the catalogue would accept it: by the formalities it applies, on the facts of
 * the scenario.
 */
class WorkedRemedyTests {

    private static final int MOST_ROUNDS = 6;

    private final Map<String, int[]> tried = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> left = new TreeMap<>();
    private int stems;

    @Test
    void whatARemedySaysIsAcceptedAndRemovesTheGap() {
        for (Scenario scenario : Scenarios.all()) {
            LocalDate today = scenario.moment().asOf();
            Facts facts =
                    Knowledge.of(scenario.facts(), today.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC));
            Library library = library(scenario.facts());
            for (RemedyGaps gap : RemedyGaps.in(facts, new Moment(today, Instant.MAX))) {
                tried(gap)[0]++;
                hold(scenario.name(), gap, facts, library, today, MOST_ROUNDS);
            }
        }
        tried.forEach((rule, counts) -> System.out.printf("%s: %d gaps, %d mended%n", rule, counts[0], counts[1]));
        left.forEach((what, count) -> System.out.printf("left: %s: %d%n", what, count));
        assertThat(wrong).isEmpty();
    }

    private void hold(String scenario, RemedyGaps gap, Facts facts, Library library, LocalDate today, int rounds) {
        if (gap.asks(Remedy.Kind.ELSEWHERE)) {
            left.merge("outside the catalogue, " + gap.rule(), 1, Integer::sum);
            return;
        }
        gap.purposes().forEach(purpose -> askAnew(scenario, gap, facts, library, today, rounds, purpose));
        PlannedWorld world = world(facts, library, today);
        for (Asked act : new RemedyActs(facts, library, today, "r" + ++stems, gap.uses()).of(gap.remedies())) {
            PlannedAct planned = act.planned();
            if (planned == null || act.other() != null) {
                left.merge("only through the API, " + act.deed().word(), 1, Integer::sum);
                return;
            }
            if (isOfItsAuthor(planned, world)) {
                continue;
            }
            PlannedWorld.Tried done = world.after(planned);
            if (done.refusal().isPresent()) {
                wrong.add("%s: %s: %s refused: %s"
                        .formatted(
                                scenario,
                                gap,
                                planned.mutation(),
                                done.refusal().get().message()));
                return;
            }
            world = done.world();
        }
        Facts after = world.facts();
        if (gap.asks(Remedy.Kind.REQUEST)) {
            after = gap.asRequested(after, today);
        }
        List<RemedyGaps> still = gap.stillIn(after, new Moment(today.plusDays(1), Instant.MAX));
        if (still.isEmpty() || (gap.isOfAnotherRequest() && still.stream().noneMatch(gap::isTheSame))) {
            tried(gap)[1]++;
        } else if (rounds > 1 && still.stream().noneMatch(gap::isTheSame)) {
            for (RemedyGaps next : still) {
                hold(scenario, next, after, library, today, rounds - 1);
            }
        } else {
            wrong.add("%s: %s; still %s".formatted(scenario, gap, still));
        }
    }

    /** Asked for another purpose, what is still missing can be done. */
    private void askAnew(
            String scenario,
            RemedyGaps gap,
            Facts facts,
            Library library,
            LocalDate today,
            int rounds,
            Purpose purpose) {
        Facts other = RequestChanges.askingFor(facts, purpose);
        for (RemedyGaps next : gap.stillIn(other, new Moment(today, Instant.MAX))) {
            if (next.asks(Remedy.Kind.REQUEST)) {
                wrong.add("%s: %s; asked for %s %s".formatted(scenario, gap, purpose, next));
            } else {
                hold(scenario + ", asked anew", next, other, library, today, rounds - 1);
            }
        }
    }

    /** The world of plans knows no amendment that is recorded without being signed by whom it is recorded for. */
    private static boolean isOfItsAuthor(PlannedAct act, PlannedWorld world) {
        return act.amendment() != null
                && world.facts().dossiers().stream()
                        .flatMap(dossier -> dossier.acts().stream())
                        .anyMatch(each -> each.id().equals(act.amendment())
                                && act.by().id().equals(each.byId()));
    }

    private int[] tried(RemedyGaps gap) {
        return tried.computeIfAbsent(gap.rule(), any -> new int[2]);
    }

    private static PlannedWorld world(Facts facts, Library library, LocalDate today) {
        return new PlannedWorld(
                new Ask(
                        Objects.requireNonNull(facts.project()),
                        null,
                        List.of(),
                        today,
                        today,
                        null,
                        Instant.parse("2029-01-01T00:00:00Z"),
                        Crowd.NONE),
                library,
                facts);
    }

    /** The law that is recorded, and the conditions and agencies of the small world beside those a scenario has of its own. */
    private static Library library(Facts facts) {
        Library own = SmallWorld.library(facts);
        Library usual = SmallWorld.library(Scenarios.citingAll());
        Map<String, Condition> conditions = new TreeMap<>(usual.conditions());
        Map<String, Agency> agencies = new TreeMap<>(usual.agencies());
        List<Library.Basis> bases = facts.programme().law().stream()
                .map(recorded -> new Library.Basis(recorded.basis(), recorded.classCodes()))
                .toList();
        conditions.putAll(own.conditions());
        agencies.putAll(own.agencies());
        return new Library(bases, conditions, agencies, own.numbers());
    }
}
