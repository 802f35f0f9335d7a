package charteroak.ground.permission;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.util.List;
import java.util.Set;

/**
 * Everything the permission table says of one act.
 *
 * @param inWords the act in English words that follow "may", such as "sign an agreement"
 * @param rules who may do the act; one matching rule suffices
 * @param apartFrom acts whose author may not do this one to the same thing, so that nobody approves their own act
 * @param apartRoles roles that bar their holders from the act, whatever else they are: held for the agency that asks,
 *     or for no agency
 */
record Entry(Deed deed, String inWords, List<PermissionRule> rules, Set<Deed> apartFrom, Set<Role> apartRoles) {

    Entry {
        rules = List.copyOf(rules);
        apartFrom = Set.copyOf(apartFrom);
        apartRoles = Set.copyOf(apartRoles);
    }

    boolean admits(Caller caller, Matter matter) {
        return caller.signedIn() && rules.stream().anyMatch(rule -> rule.admits(caller, matter));
    }

    boolean admitsSomewhere(Caller caller) {
        return caller.signedIn() && rules.stream().anyMatch(rule -> rule.admitsSomewhere(caller));
    }

    boolean wasDoneBefore(Matter matter) {
        return apartFrom.stream().anyMatch(deed -> matter.earlier().contains(deed.action()));
    }

    boolean isForAnother(Caller caller, Matter matter) {
        return caller.roles().stream().anyMatch(held -> apartRoles.contains(held.role()) && asks(held, matter));
    }

    private static boolean asks(HeldRole held, Matter matter) {
        String agency = held.agencyCode();
        return agency == null || agency.equals(matter.asker());
    }
}
