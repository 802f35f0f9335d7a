package charteroak.judgement.plan;

import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.pace.ActLeg;
import charteroak.agreements.pace.Pace;
import charteroak.agreements.pace.PastDays;
import charteroak.ground.permission.Deed;
import charteroak.judgement.trial.PlannedAct;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How long acts like those of a plan took in the past, each and together. Pure. */
record PlanPace(Pace pace) {

    private static final Set<Deed> WRITE_SCHEDULES =
            EnumSet.of(Deed.DRAFT_AGREEMENT, Deed.ADD_SCHEDULE, Deed.AMEND_AGREEMENT);

    /**
     * How long acts took that follow one another.
     *
     * @param median the sum of the medians along those that take longest
     * @param eightieth the same of the eightieth percentiles
     * @param untold how many acts no past case tells of, which are taken to need no day
     */
    record PlanDays(int median, int eightieth, int untold) {}

    /** How long acts like one took; empty for one of which nothing tells since when it waits. */
    Optional<PastDays> of(PlannedAct act) {
        return leg(act).map(leg -> pace.of(leg, act.by().id()));
    }

    /** How long acts took, those at once that do not wait for each other. */
    PlanDays of(List<PlannedAct> acts) {
        List<Optional<PastDays>> past = acts.stream().map(this::of).toList();
        long told = past.stream()
                .filter(days -> days.filter(each -> each.cases() > 0).isPresent())
                .count();
        return new PlanDays(
                longest(acts, past, PastDays::median),
                longest(acts, past, PastDays::eightieth),
                acts.size() - (int) told);
    }

    private static int longest(
            List<PlannedAct> acts, List<Optional<PastDays>> past, Function<PastDays, @Nullable Integer> days) {
        int[] over = new int[acts.size()];
        int longest = 0;
        for (int at = 0; at < over.length; at++) {
            int begun = 0;
            for (int before = 0; before < at; before++) {
                if (waits(acts.get(at), acts.get(before))) {
                    begun = Math.max(begun, over[before]);
                }
            }
            Integer took = past.get(at).map(days).orElse(null);
            over[at] = begun + (took == null ? 0 : took);
            longest = Math.max(longest, over[at]);
        }
        return longest;
    }

    private static Optional<ActLeg> leg(PlannedAct act) {
        return Optional.ofNullable(
                switch (act.mutation()) {
                    case CAST_VOTE -> ActLeg.VOTE;
                    case AFFIRM_SCHEDULE -> ActLeg.AFFIRMATION;
                    case SIGN_AGREEMENT -> act.amendment() == null ? ActLeg.SIGNATURE : ActLeg.AMENDMENT_SIGNATURE;
                    case RECORD_NDA -> ActLeg.NON_DISCLOSURE;
                    case RECORD_ACKNOWLEDGEMENT -> ActLeg.ACKNOWLEDGMENT;
                    case GRANT_USER_ACCESS -> ActLeg.ACCESS;
                    default -> null;
                });
    }

    /** Whether an act begins to be waited for with an earlier one of the plan. */
    private static boolean waits(PlannedAct act, PlannedAct earlier) {
        return act.document().equals(earlier.document()) && waitsWithin(act, earlier);
    }

    private static boolean waitsWithin(PlannedAct act, PlannedAct earlier) {
        Deed begins = earlier.mutation();
        return switch (act.mutation()) {
            case AFFIRM_SCHEDULE -> WRITE_SCHEDULES.contains(begins);
            case SIGN_AGREEMENT ->
                act.amendment() == null
                        ? begins == Deed.DRAFT_AGREEMENT || isOwnAffirmation(act, earlier)
                        : begins == Deed.AMEND_AGREEMENT;
            case RECORD_NDA, RECORD_ACKNOWLEDGEMENT, GRANT_USER_ACCESS ->
                begins == Deed.NAME_LICENSED_USER && isOfSame(act.user(), earlier.user());
            case ADD_SCHEDULE, NAME_LICENSED_USER -> begins == Deed.DRAFT_AGREEMENT;
            default -> false;
        };
    }

    private static boolean isOwnAffirmation(PlannedAct act, PlannedAct earlier) {
        return earlier.mutation() == Deed.AFFIRM_SCHEDULE && earlier.by().equals(act.by());
    }

    private static boolean isOfSame(@Nullable LicensedUser user, @Nullable LicensedUser other) {
        return user != null && other != null && user.name().equals(other.name());
    }
}
