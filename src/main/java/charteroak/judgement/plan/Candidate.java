package charteroak.judgement.plan;

import charteroak.catalogue.catalog.ElementId;
import charteroak.judgement.proposal.Route;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.PlannedWorld;
import charteroak.judgement.trial.Suspects;
import charteroak.judgement.trial.TriedActs;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Acts that were tried on a route, and what they achieve.
 *
 * @param covered which uses are covered once the acts are done
 * @param users how many of the wanted users then have access
 */
record Candidate(Route route, List<PlannedAct> acts, PlannedWorld world, List<Boolean> covered, long users) {

    /** Orders candidates by most covered uses, then most users with access, then fewest acts. */
    static final Comparator<Candidate> BEST =
            Comparator.<Candidate>comparingLong(candidate -> -candidate.reach()).thenComparingInt(Candidate::count);

    static Candidate of(Route route, TriedActs trail) {
        PlannedWorld world = trail.world();
        return new Candidate(route, trail.acts(), world, world.covered(), world.usersWithAccess());
    }

    /** How many acts the candidate takes. */
    int count() {
        return world.ask().crowd().count(acts);
    }

    /** The acts as a plan shows them: for every user, and without acts that name someone yet to be named. */
    List<PlannedAct> said() {
        return world.ask().crowd().everyones(Settled.said(acts));
    }

    /** How many uses and users the candidate reaches, in one number. */
    long reach() {
        long covers = covered.stream().filter(each -> each).count();
        return covers == 0 ? 0 : 1_000L * covers + users;
    }

    /**
     * The candidate without every act it does not need; where possible, all acts on one document are left out at once.
     */
    Candidate fewest(PlannedWorld start) {
        Suspects suspects = new Suspects();
        Candidate best = this;
        for (String document :
                acts.stream().map(PlannedAct::document).distinct().toList()) {
            List<PlannedAct> others = best.acts().stream()
                    .filter(each -> !each.document().equals(document))
                    .toList();
            if (others.size() < best.acts().size()) {
                best = best.unlessWorse(TriedActs.replay(start, others), suspects)
                        .orElse(best);
            }
        }
        TriedActs kept = new TriedActs(start);
        while (kept.size() < best.acts().size()) {
            List<PlannedAct> rest = best.acts().subList(kept.size(), best.acts().size());
            TriedActs without = kept.going(rest.subList(1, rest.size()));
            Optional<Candidate> fewer = best.unlessWorse(without, suspects);
            if (fewer.isPresent()) {
                best = fewer.get();
            } else {
                kept = kept.going(rest.subList(0, 1));
            }
        }
        return best;
    }

    /** The candidate without every clause, basis and schedule it does not need. */
    Candidate lightest(PlannedWorld start) {
        Suspects suspects = new Suspects();
        Candidate best = this;
        TriedActs kept = new TriedActs(start);
        while (kept.size() < best.acts().size()) {
            best = best.lighter(kept, suspects);
            kept = kept.going(best.acts().subList(kept.size(), kept.size() + 1));
        }
        return best.fewest(start);
    }

    /** The candidate whose next act, after those kept, says as little as it can. */
    private Candidate lighter(TriedActs kept, Suspects suspects) {
        int at = kept.size();
        for (PlannedAct version : Lighter.versions(acts.get(at), hopeless())) {
            TriedActs changed = kept.going(List.of(version));
            if (changed.size() > at && changed.acts().get(at).equals(version)) {
                Optional<Candidate> lighter = unlessWorse(changed.going(acts.subList(at + 1, acts.size())), suspects);
                if (lighter.isPresent()) {
                    return lighter.get().lighter(kept, suspects);
                }
            }
        }
        return this;
    }

    /** The candidate for other acts on this route; empty when they achieve less, or when what they have signed lacks a clause that is mandatory. */
    private Optional<Candidate> unlessWorse(TriedActs other, Suspects suspects) {
        PlannedWorld after = other.world();
        if (world.statesWhatIsMandatory() && !after.statesWhatIsMandatory()) {
            return Optional.empty();
        }
        long served = after.usersWithAccess();
        long covers = covered.stream().filter(each -> each).count();
        return after.covered(served < users ? covers + 1 : covers, suspects)
                .map(each -> new Candidate(route, other.acts(), after, each, served));
    }

    private Set<ElementId> hopeless() {
        Set<ElementId> covers = new HashSet<>();
        Set<ElementId> hopeless = new HashSet<>();
        for (int at = 0; at < covered.size(); at++) {
            (covered.get(at) ? covers : hopeless)
                    .add(world.facts().uses().get(at).element().id());
        }
        hopeless.removeAll(covers);
        return hopeless;
    }
}
