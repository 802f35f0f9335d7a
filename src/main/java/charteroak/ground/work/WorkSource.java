package charteroak.ground.work;

import charteroak.ground.api.Caller;
import java.util.List;
import java.util.Set;

/** How a feature tells which of its acts wait to be done. Each is one that would be accepted if it were done now. */
public interface WorkSource {

    /** The kinds of work that the feature tells of. */
    Set<WorkKind> kinds();

    /** What waits for somebody, of the kinds asked for, among the things that they may see. */
    List<WorkItem> waitingFor(Caller caller, Set<WorkKind> kinds);
}
