package charteroak.ground.work;

import charteroak.ground.api.Caller;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Changes;
import charteroak.ground.identity.KnownPeople;
import charteroak.ground.permission.Permissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds which of the acts that things wait for would be accepted of somebody: by their roles, and by what they did to each thing before. */
@Component
public record AwaitedWork(Permissions permissions, Changes changes, LastWrite lastWrite, Clock clock) {

    /** How a feature decides on an act that waits, done by somebody who did some things to its subject before. */
    @FunctionalInterface
    public interface Allowance<A extends Awaited> {

        boolean allows(A awaited, Set<String> done, Caller caller);
    }

    /** The acts of some kinds that a feature's things wait for, kept until something is written or the day turns. */
    public <A extends Awaited> WaitingWork<A> kept(
            Set<WorkKind> kinds, WaitingWork.Reading<A> reading, Allowance<A> allowance) {
        return new WaitingWork<>(this, kinds, reading, allowance, lastWrite, clock);
    }

    /**
     * What waits for somebody, of the kinds asked for.
     *
     * @param awaited tells what is awaited of anybody; asked only of those who may do something of these kinds somewhere
     */
    public <A extends Awaited> List<WorkItem> of(
            Caller caller, Set<WorkKind> kinds, Supplier<List<A>> awaited, Allowance<A> allowance) {
        return ofEach(List.of(caller), kinds, any -> awaited.get(), allowance).getFirst();
    }

    /**
     * What waits for each of some people, in their order, of the kinds asked for.
     *
     * @param awaited tells what is awaited of anybody among the things that one of them may see
     */
    public <A extends Awaited> List<List<WorkItem>> ofEach(
            List<Caller> callers, Set<WorkKind> kinds, Function<Caller, List<A>> awaited, Allowance<A> allowance) {
        List<List<A>> theirs = callers.stream()
                .map(caller -> byRole(caller, kinds, awaited, allowance))
                .toList();
        List<Changes.Asked> asked = new ArrayList<>();
        for (int place = 0; place < callers.size(); place++) {
            Caller caller = callers.get(place);
            Set<String> subjects = theirs.get(place).stream()
                    .filter(each -> looksBack(each, caller))
                    .map(each -> each.subject().id())
                    .collect(Collectors.toSet());
            asked.add(new Changes.Asked(Actor.of(caller), subjects));
        }
        List<Map<String, Set<String>>> done = changes.actions(asked);
        List<List<WorkItem>> items = new ArrayList<>();
        for (int place = 0; place < callers.size(); place++) {
            items.add(items(callers.get(place), theirs.get(place), done.get(place), allowance));
        }
        return items;
    }

    private <A extends Awaited> List<A> byRole(
            Caller caller, Set<WorkKind> kinds, Function<Caller, List<A>> awaited, Allowance<A> allowance) {
        Set<WorkKind> open = kinds.stream()
                .filter(kind -> permissions.allowsSomewhere(kind.deed(), caller))
                .collect(Collectors.toSet());
        if (open.isEmpty()) {
            return List.of();
        }
        Map<WorkKind, Map<String, Boolean>> allowed = new EnumMap<>(WorkKind.class);
        return awaited.apply(caller).stream()
                .filter(each -> open.contains(each.kind())
                        && allowed.computeIfAbsent(each.kind(), kind -> new HashMap<>())
                                .computeIfAbsent(
                                        each.agencyCode(),
                                        agency -> permissions.allowsFor(
                                                each.kind().deed(), caller, agency))
                        && allowance.allows(each, Set.of(), caller))
                .toList();
    }

    /** Whether it matters what somebody did before: where the act is kept apart from others, and they are a person who may have done these. */
    private boolean looksBack(Awaited awaited, Caller caller) {
        return permissions.looksBack(awaited.kind().deed()) && !KnownPeople.isAnybody(caller);
    }

    private <A extends Awaited> List<WorkItem> items(
            Caller caller, List<A> theirs, Map<String, Set<String>> done, Allowance<A> allowance) {
        return theirs.stream()
                .filter(each -> !looksBack(each, caller)
                        || allowance.allows(
                                each, done.getOrDefault(each.subject().id(), Set.of()), caller))
                .map(Awaited::item)
                .toList();
    }
}
