package charteroak.ground.work;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One act that waits, and for whom.
 *
 * @param roles the roles in which it would be accepted of somebody who did nothing before
 * @param people those of the people who are known of whom it would be accepted now
 */
public record QueueItem(WorkItem work, List<HeldRole> roles, List<Caller> people) {

    /** The order of items: what has waited longest comes first. */
    static final Comparator<QueueItem> IN_ORDER = Comparator.comparing(QueueItem::work, WorkItem.IN_ORDER);

    static QueueItem forRole(WorkItem work, HeldRole role) {
        return new QueueItem(work, List.of(role), List.of());
    }

    static QueueItem forPerson(WorkItem work, Caller person) {
        return new QueueItem(work, List.of(), List.of(person));
    }

    /** The same act, which waits for those of another too. */
    QueueItem and(QueueItem other) {
        return new QueueItem(
                work,
                Stream.concat(roles.stream(), other.roles.stream()).toList(),
                Stream.concat(people.stream(), other.people.stream()).toList());
    }
}
