package charteroak.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Acts done one after the other; one that would be refused today is tried on the wanted day, and left out if refused then too. */
final class Trail {

    private final List<PlannedAct> acts = new ArrayList<>();
    private World world;

    Trail(World start) {
        this.world = start;
    }

    static Trail replay(World start, List<PlannedAct> acts) {
        Trail trail = new Trail(start);
        acts.forEach(trail::attempt);
        return trail;
    }

    World world() {
        return world;
    }

    List<PlannedAct> acts() {
        return List.copyOf(acts);
    }

    boolean attempt(PlannedAct act) {
        if (accepted(act)) {
            return true;
        }
        LocalDate wanted = world.ask().wantedOn();
        boolean later = act.draft() == null && !act.mutation().statesAFact() && wanted.isAfter(act.effectiveOn());
        return later && accepted(act.on(wanted));
    }

    private boolean accepted(PlannedAct act) {
        World.Tried tried = world.after(act);
        if (tried.refusal().isPresent()) {
            return false;
        }
        world = tried.world();
        acts.add(act);
        return true;
    }
}
