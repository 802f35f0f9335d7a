package charteroak.judgement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.pace.ActLeg;
import charteroak.agreements.pace.MadeUpPace;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.MadeUpAgency;
import charteroak.ground.permission.Deed;
import charteroak.judgement.plan.PlanPace.PlanDays;
import charteroak.judgement.trial.PlannedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanPaceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final List<Agency> AGENCIES = List.of(MadeUpAgency.of("p"), MadeUpAgency.of("q"));
    private static final List<Deed> DEEDS =
            List.of(Deed.DRAFT_AGREEMENT, Deed.ADD_SCHEDULE, Deed.AFFIRM_SCHEDULE, Deed.SIGN_AGREEMENT, Deed.CAST_VOTE);
    private static final Map<ActLeg, List<Integer>> DAYS = Map.of(
            ActLeg.AFFIRMATION, List.of(10, 20, 90),
            ActLeg.SIGNATURE, List.of(5, 7, 30));

    private final PlanPace pace = new PlanPace(MadeUpPace.of(new AgencyId("agency-other"), DAYS));

    @Test
    void sumsWhatFollowsOneAnotherAndTakesTheLongestOfWhatDoesNot() {
        Agency provider = AGENCIES.getFirst();
        Agency hub = AGENCIES.getLast();
        List<PlannedAct> acts = List.of(
                act(Deed.DRAFT_AGREEMENT, "DSA", provider),
                act(Deed.AFFIRM_SCHEDULE, "DSA", provider),
                act(Deed.SIGN_AGREEMENT, "DSA", provider),
                act(Deed.SIGN_AGREEMENT, "DSA", hub),
                act(Deed.SIGN_AGREEMENT, "DUL", hub),
                act(Deed.CAST_VOTE, "NEW-REQUEST", provider));
        assertThat(pace.of(acts)).isEqualTo(new PlanDays(20 + 7, 90 + 30, 2));
        assertThat(pace.of(acts.get(0))).isEmpty();
        assertThat(pace.of(acts.get(5)).orElseThrow().cases()).isZero();
        assertThat(pace.of(List.of())).isEqualTo(new PlanDays(0, 0, 0));
    }

    @Test
    void isTheLongestOfAllWaysThroughThePlan() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<PlannedAct> acts = new ArrayList<>();
            for (int many = random.nextInt(9); many > 0; many--) {
                acts.add(act(
                        DEEDS.get(random.nextInt(DEEDS.size())),
                        random.nextBoolean() ? "DSA" : "DUL",
                        AGENCIES.get(random.nextInt(2))));
            }
            int longest = 0;
            for (int at = 0; at < acts.size(); at++) {
                longest = Math.max(longest, longestTo(acts, at));
            }
            assertThat(pace.of(acts).median()).as("seed %d: %s", seed, acts).isEqualTo(longest);
        }
    }

    private static int longestTo(List<PlannedAct> acts, int at) {
        PlannedAct act = acts.get(at);
        int before = 0;
        for (int earlier = 0; earlier < at; earlier++) {
            PlannedAct other = acts.get(earlier);
            boolean sameDocument = other.document().equals(act.document());
            boolean follows = switch (act.mutation()) {
                case AFFIRM_SCHEDULE ->
                    other.mutation() == Deed.DRAFT_AGREEMENT || other.mutation() == Deed.ADD_SCHEDULE;
                case SIGN_AGREEMENT ->
                    other.mutation() == Deed.DRAFT_AGREEMENT
                            || (other.mutation() == Deed.AFFIRM_SCHEDULE
                                    && other.by().equals(act.by()));
                case ADD_SCHEDULE -> other.mutation() == Deed.DRAFT_AGREEMENT;
                default -> false;
            };
            if (sameDocument && follows) {
                before = Math.max(before, longestTo(acts, earlier));
            }
        }
        return before
                + switch (act.mutation()) {
                    case AFFIRM_SCHEDULE -> 20;
                    case SIGN_AGREEMENT -> 7;
                    default -> 0;
                };
    }

    private static PlannedAct act(Deed deed, String document, Agency by) {
        return PlannedAct.of(deed, document, by, DAY, "act-id");
    }
}
