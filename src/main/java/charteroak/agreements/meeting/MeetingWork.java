package charteroak.agreements.meeting;

import charteroak.catalogue.governance.Sittings;
import charteroak.ground.api.Caller;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells which meetings wait for somebody to record who was there or what was said. */
@Component
record MeetingWork(Meetings meetings, Sittings sittings, Permissions permissions, Clock clock) implements WorkSource {

    private static final Set<WorkKind> KINDS = EnumSet.of(WorkKind.PRESENCE_TO_RECORD, WorkKind.MINUTES_TO_KEEP);

    @Override
    public Set<WorkKind> kinds() {
        return KINDS;
    }

    @Override
    public List<WorkItem> waitingFor(Caller caller, Viewer viewer, Set<WorkKind> kinds) {
        if (KINDS.stream()
                .noneMatch(kind -> kinds.contains(kind) && permissions.allows(kind.deed(), caller, Matter.OF_NOBODY))) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<String> running = sittings.operatingGroup(today);
        return meetings.unfinished(today).stream()
                .flatMap(meeting -> running.stream().map(agency -> item(meeting, agency)))
                .filter(item -> kinds.contains(item.kind())
                        && permissions.allows(item.kind().deed(), caller, Matter.OF_NOBODY))
                .toList();
    }

    private static WorkItem item(Meetings.Due meeting, String agency) {
        return meeting.opened()
                ? item(WorkKind.MINUTES_TO_KEEP, meeting, agency, Sentence.of("meeting.minutesToKeep", meeting.named()))
                : item(
                        WorkKind.PRESENCE_TO_RECORD,
                        meeting,
                        agency,
                        Sentence.of("meeting.presenceToRecord", meeting.named()));
    }

    private static WorkItem item(WorkKind kind, Meetings.Due meeting, String agency, Sentence inWords) {
        return new WorkItem(kind, meeting.named(), null, agency, meeting.heldOn(), inWords);
    }
}
