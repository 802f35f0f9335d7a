package charteroak.judgement.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Acts tried one after the other. An act that would be refused today is tried on the wanted day, and left out if it is
 * refused then too.
 */
public final class TriedActs {

    private final List<PlannedAct> acts;
    private PlannedWorld world;

    public TriedActs(PlannedWorld start) {
        this(start, List.of());
    }

    private TriedActs(PlannedWorld world, List<PlannedAct> acts) {
        this.world = world;
        this.acts = new ArrayList<>(acts);
    }

    /** Tries further acts after these. */
    public TriedActs going(List<PlannedAct> further) {
        TriedActs longer = new TriedActs(world, acts);
        further.forEach(longer::attempt);
        return longer;
    }

    public int size() {
        return acts.size();
    }

    public static TriedActs replay(PlannedWorld start, List<PlannedAct> acts) {
        TriedActs trail = new TriedActs(start);
        acts.forEach(trail::attempt);
        return trail;
    }

    public PlannedWorld world() {
        return world;
    }

    public List<PlannedAct> acts() {
        return List.copyOf(acts);
    }

    public boolean attempt(PlannedAct proposed) {
        PlannedAct act = proposed.under(world::isThere);
        if (accepted(act)) {
            return true;
        }
        LocalDate wanted = world.ask().wantedOn();
        boolean later = act.draft() == null && !act.statesAFact() && wanted.isAfter(act.effectiveOn());
        return later && accepted(act.on(wanted));
    }

    private boolean accepted(PlannedAct act) {
        PlannedWorld.Tried tried = world.after(act);
        if (tried.refusal().isPresent()) {
            return false;
        }
        world = tried.world();
        acts.add(act);
        return true;
    }
}
