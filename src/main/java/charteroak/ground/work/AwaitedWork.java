package charteroak.ground.work;

import charteroak.ground.api.Caller;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Changes;
import charteroak.ground.permission.Permissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds which of the acts that things wait for would be accepted of somebody: by their roles, and by what they did to each thing before. */
@Component
public record AwaitedWork(Permissions permissions, Changes changes) {

    /** How a feature decides on an act that waits, done by somebody who did some things to its subject before. */
    @FunctionalInterface
    public interface Allowance<A extends Awaited> {

        boolean allows(A awaited, Set<String> done, Caller caller);
    }

    /**
     * What waits for somebody, of the kinds asked for.
     *
     * @param awaited tells what is awaited of anybody; asked only of those who may do something of these kinds somewhere
     */
    public <A extends Awaited> List<WorkItem> of(
            Caller caller, Set<WorkKind> kinds, Supplier<List<A>> awaited, Allowance<A> allowance) {
        Set<WorkKind> open = kinds.stream()
                .filter(kind -> permissions.allowsSomewhere(kind.deed(), caller))
                .collect(Collectors.toSet());
        if (open.isEmpty()) {
            return List.of();
        }
        List<A> ofTheirs = awaited.get().stream()
                .filter(each -> open.contains(each.kind()) && allowance.allows(each, Set.of(), caller))
                .toList();
        Map<String, Set<String>> done = changes.actions(
                Actor.of(caller),
                ofTheirs.stream().map(each -> each.subject().id()).collect(Collectors.toSet()));
        return ofTheirs.stream()
                .filter(each ->
                        allowance.allows(each, done.getOrDefault(each.subject().id(), Set.of()), caller))
                .map(Awaited::item)
                .toList();
    }
}
