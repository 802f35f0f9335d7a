package charteroak.ground.outbox;

import java.util.Set;

/** The types of notices that a feature puts into the outbox, as settings name those that a webhook wants. */
public interface EventTypes {

    Set<String> types();
}
