package charteroak.judgement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.judgement.facts.Facts;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.PlannedWorld;
import charteroak.judgement.trial.TriedActs;
import charteroak.judgement.verdict.Evaluation;
import charteroak.judgement.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class PlannerTests {

    private static final int WORLDS = 100;

    @Test
    void whatAPlanDoesNotCoverItNames() {
        int completed = 0;
        int helped = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            SmallWorld small = SmallWorld.undone(seed).orElse(SmallWorld.from(seed));
            RequestPlan plan = small.plan();
            PlannedWorld after = small.start();
            for (PlannedAct act : plan.acts()) {
                PlannedWorld.Tried tried = after.after(act);
                assertThat(tried.refusal()).as("seed %d, %s", seed, act).isEmpty();
                after = tried.world();
            }
            List<Verdict> verdicts =
                    Evaluation.verdicts(after.facts(), small.ask().afterwards());
            Set<String> named = plan.remaining().stream()
                    .filter(Remaining::blocks)
                    .flatMap(remaining -> remaining.uses().stream())
                    .map(use -> use.element().id().value() + use.use())
                    .collect(Collectors.toSet());
            for (int at = 0; at < verdicts.size(); at++) {
                Facts.Use use = after.facts().uses().get(at);
                if (verdicts.get(at) != Verdict.COVERED) {
                    assertThat(named)
                            .as("seed %d", seed)
                            .contains(use.element().id().value() + use.kind());
                }
            }
            boolean all = verdicts.stream().allMatch(verdict -> verdict == Verdict.COVERED) && !verdicts.isEmpty();
            assertThat(plan.verdictAfter() == Verdict.COVERED)
                    .as("seed %d", seed)
                    .isEqualTo(all);
            completed += all ? 1 : 0;
            helped += all && !plan.acts().isEmpty() ? 1 : 0;
        }
        assertThat(completed).as("requests made lawful").isGreaterThan(WORLDS / 25);
        assertThat(helped).as("requests made lawful by acts").isGreaterThan(WORLDS / 30);
    }

    @Test
    void noActOfAPlanCanBeLeftOut() {
        int tried = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            SmallWorld small = SmallWorld.undone(seed).orElse(SmallWorld.from(seed));
            RequestPlan plan = small.plan();
            if (plan.verdictAfter() != Verdict.COVERED) {
                continue;
            }
            for (PlannedAct act : plan.acts()) {
                List<PlannedAct> others = new ArrayList<>(plan.acts());
                others.remove(act);
                PlannedWorld without = TriedActs.replay(small.start(), others).world();
                boolean complete = without.covered().stream().allMatch(each -> each)
                        && without.usersWithAccess() == small.ask().users().size();
                assertThat(complete).as("seed %d without %s", seed, act).isFalse();
                tried++;
            }
        }
        assertThat(tried).as("acts left out").isGreaterThan(WORLDS / 3);
    }

    @Test
    void noFewerActsOfAllThatWereThoughtOfWouldDo() {
        int compared = 0;
        for (long seed = 0; seed < 4 * WORLDS && compared < 8; seed++) {
            SmallWorld small = SmallWorld.from(seed);
            RequestPlan plan = small.plan();
            int size = plan.acts().size();
            if (plan.verdictAfter() != Verdict.COVERED
                    || size < 2
                    || size > 4
                    || !small.ask().users().isEmpty()) {
                continue;
            }
            List<PlannedAct> thinkable = Universe.of(small.start());
            assertThat(someCover(small.start(), thinkable, 0, size - 1))
                    .as("seed %d in fewer than %d acts", seed, size)
                    .isFalse();
            compared++;
        }
        assertThat(compared).as("worlds compared with brute force").isGreaterThan(4);
    }

    /** Whether at most some number of acts, in the order given, cover everything. */
    private static boolean someCover(PlannedWorld world, List<PlannedAct> acts, int from, int most) {
        if (world.covered().stream().allMatch(each -> each)) {
            return true;
        }
        if (most == 0) {
            return false;
        }
        for (int at = from; at < acts.size(); at++) {
            PlannedWorld.Tried tried = world.after(acts.get(at));
            if (tried.refusal().isEmpty() && someCover(tried.world(), acts, at + 1, most - 1)) {
                return true;
            }
        }
        return false;
    }
}
