package charteroak.agreements.meeting;

import charteroak.catalogue.governance.Body;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.QueueItem;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkQueue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What members of a board are told waits for them in projects: requests to vote on, and publications to review. */
@Component
record RequestsOnAgenda(WorkQueue queue) implements AgendaSource {

    private static final Map<WorkKind, AgendaItem.Kind> KINDS = Map.of(
            WorkKind.REQUEST_TO_VOTE_ON,
            AgendaItem.Kind.REQUEST,
            WorkKind.PUBLICATION_TO_REVIEW,
            AgendaItem.Kind.PUBLICATION);

    /** Of what waits for several members, once, since it waits for the first of them. */
    @Override
    public List<Waiting> waiting(Body body, Viewer viewer) {
        Map<String, Waiting> first = new LinkedHashMap<>();
        queue.waiting(viewer, KINDS.keySet(), null).stream()
                .filter(item ->
                        item.roles().stream().anyMatch(role -> body.code().equals(role.body())))
                .map(QueueItem::work)
                .forEach(work -> first.putIfAbsent(work.kind() + work.subject().id(), waiting(work)));
        return List.copyOf(first.values());
    }

    private static Waiting waiting(WorkItem work) {
        return new Waiting(Objects.requireNonNull(KINDS.get(work.kind())), work.subject(), work.since());
    }
}
