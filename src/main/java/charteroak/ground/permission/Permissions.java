package charteroak.ground.permission;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.api.UserError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the one table who may do what. Everything that writes asks here first. */
@Component
public class Permissions {

    private final PermissionTable table = PermissionTable.own();

    /** Why the role of someone does not let them do this to anything at all; for before it is known what it is about. */
    public Optional<UserError> refusalAnywhere(Deed deed, Caller caller) {
        Entry entry = table.of(deed);
        return entry.admitsSomewhere(caller)
                ? Optional.empty()
                : forbidden(PermissionWording.refusal(entry, Set.of(), caller.signedIn()));
    }

    /** Why someone may not do this to anything of an agency; for before it is known what else matters. */
    public Optional<UserError> refusalFor(Deed deed, Caller caller, String agency) {
        Entry entry = table.of(deed);
        Set<String> agencies = Set.of(agency);
        boolean admitted = caller.signedIn()
                && entry.rules().stream()
                        .anyMatch(rule -> rule.admits(caller, new Matter(agencies, rule.parts(), null, Set.of())));
        return admitted ? Optional.empty() : forbidden(PermissionWording.refusal(entry, agencies, caller.signedIn()));
    }

    /** Why someone may not do this; empty when they may. */
    public Optional<UserError> refusal(Deed deed, Caller caller, Matter matter) {
        Entry entry = table.of(deed);
        if (!entry.admits(caller, matter)) {
            return forbidden(PermissionWording.refusal(entry, matter.agencies(), caller.signedIn()));
        }
        if (entry.wasDoneBefore(matter)) {
            return forbidden(PermissionWording.ownAct(entry, matter.agencies(), table));
        }
        return entry.isForAnother(caller, matter)
                ? forbidden(PermissionWording.ownAsking(entry, matter.agencies()))
                : Optional.empty();
    }

    /** Whether someone may do this. */
    public boolean allows(Deed deed, Caller caller, Matter matter) {
        return refusal(deed, caller, matter).isEmpty();
    }

    /** Whether someone's roles let them do this to something. */
    public boolean allowsSomewhere(Deed deed, Caller caller) {
        return refusalAnywhere(deed, caller).isEmpty();
    }

    /** Who does something to a document for an agency that is what it says in it: the role, and the board it is held on. */
    public Office office(Deed deed, Set<String> parts) {
        List<PermissionRule> rules = table.of(deed).rules();
        PermissionRule rule = rules.stream()
                .filter(each -> !parts.isEmpty() && each.parts().containsAll(parts))
                .findFirst()
                .orElseGet(() -> rules.stream()
                        .filter(each -> each.parts().isEmpty())
                        .findFirst()
                        .orElse(rules.getFirst()));
        return new Office(rule.role(), rule.body());
    }

    /** A role in which something is done, and the board it is held on; null where any will do. */
    public record Office(Role role, @Nullable String body) {}

    /** Whether it matters what someone did before. */
    public boolean looksBack(Deed deed) {
        return !table.of(deed).apartFrom().isEmpty();
    }

    /**
     * All that someone's roles let them do to one thing; the state it is in, or what they did to it before, may still forbid some.
     *
     * @param open what can be done to it, and for whom
     */
    public List<Permission> on(Map<Deed, List<Matter>> open, Caller caller) {
        return permissions(
                caller,
                (entry, rule, held) -> open.getOrDefault(entry.deed(), List.of()).stream()
                        .anyMatch(matter -> rule.admits(held, matter) && !entry.isForAnother(caller, matter)));
    }

    /** All that someone's roles let them do. */
    List<Permission> of(Caller caller) {
        return permissions(caller, (entry, rule, held) -> rule.isHeldAs(held));
    }

    /** All that someone's roles do not let them do, and whom to ask. */
    List<Refusal> refusalsOf(Caller caller) {
        List<Refusal> refusals = new ArrayList<>();
        for (Entry entry : table.all()) {
            if (!entry.admitsSomewhere(caller)) {
                refusals.add(new Refusal(
                        entry.deed().word(),
                        entry.inWords(),
                        PermissionWording.refusal(entry, Set.of(), caller.signedIn())));
            }
        }
        return refusals;
    }

    private List<Permission> permissions(Caller caller, Admission admission) {
        Set<Permission> permissions = new LinkedHashSet<>();
        for (Entry entry : caller.signedIn() ? table.all() : List.<Entry>of()) {
            for (PermissionRule rule : entry.rules()) {
                caller.roles().stream()
                        .filter(held -> admission.admits(entry, rule, held))
                        .map(held -> new Permission(
                                entry.deed().word(),
                                entry.inWords(),
                                rule.own() ? held.agencyCode() : null,
                                PermissionWording.exception(entry, table)))
                        .forEach(permissions::add);
            }
        }
        return List.copyOf(permissions);
    }

    private static Optional<UserError> forbidden(String message) {
        return Optional.of(new UserError(message, List.of(), UserError.Code.FORBIDDEN));
    }

    /** Whether a role that someone holds lets them do something by a rule. */
    private interface Admission {
        boolean admits(Entry entry, PermissionRule rule, HeldRole held);
    }

    /** What someone may not do, and whom to ask for it. */
    record Refusal(String act, String inWords, String message) {}
}
