package charteroak.ground.audit;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells from the trail what someone did to a thing before, so that nobody approves their own act. */
@Component
public class PastActions {

    private final Changes changes;

    PastActions(Changes changes) {
        this.changes = changes;
    }

    /** The actions recorded of an actor on a subject, such as "DRAFTED". */
    public Set<String> of(Actor actor, String subject) {
        return changes.actions(actor, subject);
    }
}
