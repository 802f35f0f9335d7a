package charteroak.ground.permission;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.util.List;
import java.util.Set;

/**
 * All that the table says of one deed.
 *
 * @param inWords what is done, after "may", such as "sign an agreement"
 * @param rules who may do it: it takes one of them
 * @param apartFrom what nobody may have done to the same thing before, so that nobody approves their own act
 * @param apartRoles who may not do it, whatever else they are: whoever holds such a role, or holds it for the agency that asks
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
