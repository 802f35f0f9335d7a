package charteroak.ground.reminder;

import charteroak.ground.work.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits for an office.
 *
 * @param named what everybody may know of, which mail may say
 * @param unnamed what it is told only that there is more of, since mail is read by others on its way
 * @param escalated what has waited long for others, of what everybody may know of
 */
record Waiting(List<WorkItem> named, List<WorkItem> unnamed, List<WorkItem> escalated) {

    List<WorkItem> own() {
        return Stream.concat(named.stream(), unnamed.stream()).toList();
    }

    boolean isNothing() {
        return named.isEmpty() && unnamed.isEmpty() && escalated.isEmpty();
    }

    static boolean hasWaitedSince(LocalDate day, WorkItem item) {
        return !item.since().isAfter(day);
    }
}
