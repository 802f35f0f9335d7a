package charteroak.agreements.log;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.project.ProjectStage;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How a request ended. */
enum RequestOutcome {
    PUBLISHED,
    NOT_PUBLISHED,
    WITHDRAWN;

    /**
     * How a request ended by the acts that count in it; null while it goes on, and where it was denied. One that is withdrawn while files of
     * it are out has ended, though they have still to be destroyed.
     */
    static @Nullable RequestOutcome of(ProjectStage stage, Collection<Act> acts) {
        return switch (stage) {
            case WITHDRAWN -> WITHDRAWN;
            case DESTRUCTION_DUE, DESTRUCTION_CERTIFIED -> has(acts, Kind.REQUEST_WITHDRAWN) ? WITHDRAWN : null;
            case CLOSED -> ofClosed(acts);
            default -> null;
        };
    }

    private static RequestOutcome ofClosed(Collection<Act> acts) {
        if (has(acts, Kind.REQUEST_WITHDRAWN)) {
            return WITHDRAWN;
        }
        return has(acts, Kind.PUBLISHED) ? PUBLISHED : NOT_PUBLISHED;
    }

    private static boolean has(Collection<Act> acts, Kind kind) {
        return acts.stream().anyMatch(act -> act.kind() == kind);
    }
}
