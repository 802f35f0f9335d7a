package charteroak.ground.work;

import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.AwaitedWork.Allowance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The acts that things of one sort wait for, read anew once something is written or the day turns, and told to whoever would be let do them. */
public final class WaitingWork<A extends Awaited> {

    /** How a feature reads what its things wait for on a day, among those that a viewer may see. */
    @FunctionalInterface
    public interface Reading<A extends Awaited> {

        List<A> awaited(LocalDate today, Viewer viewer);
    }

    private record Asked(LocalDate today, Set<String> viewer) {}

    private final AwaitedWork work;
    private final Set<WorkKind> kinds;
    private final Reading<A> reading;
    private final Allowance<A> allowance;
    private final SinceLastWrite<Asked, List<A>> sinceLastWrite;
    private final Clock clock;

    WaitingWork(
            AwaitedWork work,
            Set<WorkKind> kinds,
            Reading<A> reading,
            Allowance<A> allowance,
            LastWrite lastWrite,
            Clock clock) {
        this.work = work;
        this.kinds = Set.copyOf(kinds);
        this.reading = reading;
        this.allowance = allowance;
        this.sinceLastWrite = new SinceLastWrite<>(lastWrite);
        this.clock = clock;
    }

    /** What waits for somebody, of the kinds asked for, among the things that a viewer may see. */
    public List<WorkItem> of(Caller caller, Viewer viewer, Set<WorkKind> asked) {
        return work.of(caller, ofThese(asked), () -> awaited(viewer), allowance);
    }

    /** What waits for each of some people, in their order, of the kinds asked for, among the things that both they and a viewer may see. */
    public List<List<WorkItem>> ofEach(List<Caller> callers, Viewer viewer, Set<WorkKind> asked) {
        Map<Set<String>, List<A>> read = new HashMap<>();
        return work.ofEach(
                callers,
                ofThese(asked),
                caller -> {
                    Viewer both = viewer.and(Viewer.of(caller));
                    return read.computeIfAbsent(both.tokens(), tokens -> awaited(both));
                },
                allowance);
    }

    private Set<WorkKind> ofThese(Set<WorkKind> asked) {
        return kinds.stream().filter(asked::contains).collect(Collectors.toSet());
    }

    private List<A> awaited(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        return sinceLastWrite.of(new Asked(today, viewer.tokens()), () -> reading.awaited(today, viewer));
    }
}
