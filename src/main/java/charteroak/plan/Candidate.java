package charteroak.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Acts that were tried on a route, and what they come to.
 *
 * @param covered which uses are covered once they are done
 * @param users how many of the wanted users have access then
 */
record Candidate(Route route, List<PlannedAct> acts, World world, List<Boolean> covered, long users) {

    /** What covers most comes first, then what gives most users access, then what takes the fewest acts. */
    static final Comparator<Candidate> BEST = Comparator.<Candidate>comparingLong(candidate -> -candidate.reach())
            .thenComparingInt(candidate -> candidate.acts().size());

    static Candidate of(Route route, Trail trail) {
        World world = trail.world();
        return new Candidate(route, trail.acts(), world, world.covered(), world.usersWithAccess());
    }

    /** How far it gets. */
    long reach() {
        long covers = covered.stream().filter(each -> each).count();
        return covers == 0 ? 0 : 1_000L * covers + users;
    }

    /** The same with every act left out that it can do without, all on one document at once where possible. */
    Candidate fewest(World start) {
        Candidate best = this;
        for (String document :
                acts.stream().map(PlannedAct::document).distinct().toList()) {
            List<PlannedAct> others = best.acts().stream()
                    .filter(each -> !each.document().equals(document))
                    .toList();
            best = others.size() < best.acts().size() ? best.or(start, others) : best;
        }
        for (PlannedAct act : acts) {
            if (best.acts().contains(act)) {
                List<PlannedAct> others =
                        best.acts().stream().filter(each -> !each.equals(act)).toList();
                best = best.or(start, others);
            }
        }
        return best;
    }

    /** The same with every clause, basis and schedule left out that it can do without. */
    Candidate lightest(World start) {
        Candidate best = this;
        boolean lightened = true;
        while (lightened) {
            lightened = false;
            for (int at = 0; at < best.acts().size() && !lightened; at++) {
                for (PlannedAct version : Lighter.versions(best.acts().get(at), best.hopeless())) {
                    List<PlannedAct> others = new ArrayList<>(best.acts());
                    others.set(at, version);
                    Candidate lighter = of(route, Trail.replay(start, others));
                    if (lighter.reach() >= reach()
                            && lighter.acts().size() <= best.acts().size()
                            && lighter.acts().contains(version)) {
                        best = lighter;
                        lightened = true;
                        break;
                    }
                }
            }
        }
        return best.fewest(start);
    }

    private Candidate or(World start, List<PlannedAct> fewer) {
        Candidate other = of(route, Trail.replay(start, fewer));
        return other.reach() >= reach() && other.acts().size() < acts.size() ? other : this;
    }

    private Set<String> hopeless() {
        Set<String> covers = new HashSet<>();
        Set<String> hopeless = new HashSet<>();
        for (int at = 0; at < covered.size(); at++) {
            (covered.get(at) ? covers : hopeless)
                    .add(world.facts().uses().get(at).element().id());
        }
        hopeless.removeAll(covers);
        return hopeless;
    }
}
