package charteroak.ground.permission;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.api.UserError;
import charteroak.ground.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the one permission table who may do what. Everything that writes asks here first. */
@Component
public class Permissions {

    private final PermissionTable table = PermissionTable.own();

    /** Why a caller may not do an act to anything at all; asked before the thing is known. */
    public Optional<UserError> refusalAnywhere(Deed deed, Caller caller) {
        Entry entry = table.of(deed);
        return entry.admitsSomewhere(caller)
                ? Optional.empty()
                : forbidden(PermissionWording.refusal(entry, Set.of(), caller.signedIn()));
    }

    /** Why a caller may not do an act to anything of an agency; asked before more is known. */
    public Optional<UserError> refusalFor(Deed deed, Caller caller, String agency) {
        return allowsFor(deed, caller, agency)
                ? Optional.empty()
                : forbidden(PermissionWording.refusal(table.of(deed), Set.of(agency), caller.signedIn()));
    }

    /** Whether a caller's roles allow an act on something of an agency. */
    public boolean allowsFor(Deed deed, Caller caller, String agency) {
        Set<String> agencies = Set.of(agency);
        return caller.signedIn()
                && table.of(deed).rules().stream()
                        .anyMatch(rule -> rule.admits(caller, new Matter(agencies, rule.parts(), null, Set.of())));
    }

    /** Why a caller may not do an act to a thing; empty when they may. */
    public Optional<UserError> refusal(Deed deed, Caller caller, Matter matter) {
        Entry entry = table.of(deed);
        if (!entry.admits(caller, matter)) {
            return forbidden(PermissionWording.refusal(entry, matter.agencies(), caller.signedIn()));
        }
        if (entry.wasDoneBefore(matter)) {
            return forbidden(PermissionWording.ownAct(entry, matter.agencies()));
        }
        return entry.isForAnother(caller, matter)
                ? forbidden(PermissionWording.ownAsking(entry, matter.agencies()))
                : Optional.empty();
    }

    /** Whether a caller may do an act to a thing. */
    public boolean allows(Deed deed, Caller caller, Matter matter) {
        return refusal(deed, caller, matter).isEmpty();
    }

    /** Whether a caller's roles allow an act on something. */
    public boolean allowsSomewhere(Deed deed, Caller caller) {
        return refusalAnywhere(deed, caller).isEmpty();
    }

    /**
     * The role, and the board on which it is held, in which someone does an act for an agency with these roles in the
     * document.
     */
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

    /** A role in which an act is done, and the board on which it is held; null where any will do. */
    public record Office(Role role, @Nullable String body) {}

    /** Every role in which an act may be done, and the board on which it is held. */
    public List<Office> offices(Deed deed) {
        return table.of(deed).rules().stream()
                .map(rule -> new Office(rule.role(), rule.body()))
                .distinct()
                .toList();
    }

    /** Whether an act depends on what the caller did before. */
    public boolean looksBack(Deed deed) {
        return !table.of(deed).apartFrom().isEmpty();
    }

    /**
     * The acts that a caller's roles allow on one thing; the thing's state or the caller's earlier acts may still
     * forbid some.
     *
     * @param open the acts that can be done to the thing, and for whom
     */
    public List<Permission> on(Map<Deed, List<Matter>> open, Caller caller) {
        return permissions(
                caller,
                (entry, rule, held) -> open.getOrDefault(entry.deed(), List.of()).stream()
                        .anyMatch(matter -> rule.admits(held, matter) && !entry.isForAnother(caller, matter)));
    }

    /** Every act that a caller's roles allow. */
    List<Permission> of(Caller caller) {
        return permissions(caller, (entry, rule, held) -> rule.isHeldAs(held));
    }

    /** Every act that a caller's roles do not allow, and whom to ask for it. */
    List<Refusal> refusalsOf(Caller caller) {
        List<Refusal> refusals = new ArrayList<>();
        for (Entry entry : table.all()) {
            if (!entry.admitsSomewhere(caller)) {
                refusals.add(new Refusal(
                        entry.deed().word(),
                        entry.deed().words(),
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
                                entry.deed().words(),
                                rule.own() ? held.agencyCode() : null,
                                PermissionWording.exception(entry)))
                        .forEach(permissions::add);
            }
        }
        return List.copyOf(permissions);
    }

    private static Optional<UserError> forbidden(Sentence message) {
        return Optional.of(new UserError(message, List.of(), UserError.Code.FORBIDDEN));
    }

    /** Whether a rule admits a role that someone holds. */
    private interface Admission {
        boolean admits(Entry entry, PermissionRule rule, HeldRole held);
    }

    /** An act that someone may not do, and whom to ask for it. */
    record Refusal(String act, Sentence inWords, Sentence message) {}
}
