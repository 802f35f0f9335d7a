package charteroak.catalogue.curation;

import charteroak.ground.api.Caller;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells which proposed definitions wait for somebody to publish them. */
@Component
record RevisionWork(Revisions revisions, Curation curation, Permissions permissions, Clock clock)
        implements WorkSource {

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.DEFINITION_TO_REVIEW);
    }

    @Override
    public List<WorkItem> waitingFor(Caller caller, Viewer viewer, Set<WorkKind> kinds) {
        if (!kinds.contains(WorkKind.DEFINITION_TO_REVIEW)
                || !permissions.allowsSomewhere(Deed.PUBLISH_REVISION, caller)) {
            return List.of();
        }
        List<Revisions.Waiting> waiting = revisions.waiting(viewer);
        List<Revision> proposed =
                waiting.stream().map(Revisions.Waiting::revision).toList();
        Set<Revision> publishable = curation.publishable(proposed, caller);
        Map<String, String> keepers = curation.keepers(publishable);
        return waiting.stream()
                .filter(each -> publishable.contains(each.revision()))
                .map(each -> item(
                        each, Objects.requireNonNull(keepers.get(each.revision().id()))))
                .toList();
    }

    private WorkItem item(Revisions.Waiting waiting, String keeper) {
        return new WorkItem(
                WorkKind.DEFINITION_TO_REVIEW,
                waiting.element(),
                waiting.revision().id(),
                keeper,
                LocalDate.ofInstant(waiting.revision().proposedAt(), clock.getZone()),
                Sentence.of("curation.review", waiting.element(), Part.text(keeper)));
    }
}
