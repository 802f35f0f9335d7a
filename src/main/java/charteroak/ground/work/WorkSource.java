package charteroak.ground.work;

import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Set;

/** How a feature tells which of its acts wait to be done. Each is one that would be accepted if it were done now. */
public interface WorkSource {

    /** The kinds of work that the feature tells of. */
    Set<WorkKind> kinds();

    /** Whether what somebody may do for several agencies is told for one of them alone, since it is done once. */
    default boolean isDoneOnce() {
        return false;
    }

    /** What waits for somebody, of the kinds asked for, among the things that they may see. */
    default List<WorkItem> waitingFor(Caller caller, Set<WorkKind> kinds) {
        return waitingFor(caller, Viewer.of(caller), kinds);
    }

    /** What waits for somebody, of the kinds asked for, among the things that a viewer may see, who sees no more than they do. */
    List<WorkItem> waitingFor(Caller caller, Viewer viewer, Set<WorkKind> kinds);

    /** What waits for each of some people, in their order, of the kinds asked for, among the things that both they and a viewer may see. */
    default List<List<WorkItem>> waitingForEach(List<Caller> callers, Viewer viewer, Set<WorkKind> kinds) {
        return callers.stream()
                .map(caller -> waitingFor(caller, viewer.and(Viewer.of(caller)), kinds))
                .toList();
    }
}
