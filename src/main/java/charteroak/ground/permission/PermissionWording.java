package charteroak.ground.permission;

import charteroak.ground.api.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts permissions into sentences: who may do an act, and whom to ask. */
final class PermissionWording {

    private PermissionWording() {}

    /** Who may do an act, such as "a data steward of SDE or the operating group". */
    static String who(Entry entry, Set<String> agencies) {
        String of = agencies.isEmpty() ? "the agency it is about" : either(new ArrayList<>(new TreeSet<>(agencies)));
        return either(entry.rules().stream()
                .map(rule -> holder(rule, of))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf)));
    }

    static String refusal(Entry entry, Set<String> agencies, boolean signedIn) {
        return "Only %s may %s. %s%s"
                .formatted(
                        who(entry, agencies),
                        entry.inWords(),
                        signedIn ? "" : "You are not logged in: log in if that is you. ",
                        ask(entry));
    }

    static String ask(Entry entry) {
        boolean operatingGroupAlone = entry.rules().stream().allMatch(rule -> rule.role() == Role.OPERATING_GROUP);
        return operatingGroupAlone
                ? "Ask the operating group to do it."
                : "Ask them to do it; the operating group knows who they are.";
    }

    /** When someone who could otherwise do the act may not; null where there is no such case. */
    static @Nullable String exception(Entry entry, PermissionTable table) {
        List<String> exceptions = new ArrayList<>();
        if (!entry.apartFrom().isEmpty()) {
            exceptions.add("not on what you did yourself: "
                    + either(entry.apartFrom().stream()
                            .sorted()
                            .map(deed -> table.of(deed).inWords())
                            .toList()));
        }
        if (!entry.apartRoles().isEmpty()) {
            exceptions.add("not as "
                    + either(entry.apartRoles().stream()
                            .sorted()
                            .map(PermissionWording::apart)
                            .toList()));
        }
        return exceptions.isEmpty() ? null : String.join("; ", exceptions);
    }

    static String ownAct(Entry entry, Set<String> agencies, PermissionTable table) {
        return "Nobody approves their own act: you took part in this (%s), so somebody else must %s: %s."
                .formatted(
                        either(entry.apartFrom().stream()
                                .sorted()
                                .map(deed -> table.of(deed).inWords())
                                .toList()),
                        entry.inWords(),
                        who(entry, agencies));
    }

    static String ownAsking(Entry entry, Set<String> agencies) {
        return "Nobody approves their own act: you are %s, so somebody else must %s: %s."
                .formatted(
                        either(entry.apartRoles().stream()
                                .sorted()
                                .map(PermissionWording::apart)
                                .toList()),
                        entry.inWords(),
                        who(entry, agencies));
    }

    /** A role in words, as a person or machine that holds it. */
    static String holder(PermissionRule rule, String agency) {
        String held = switch (rule.role()) {
            case STEWARD -> "a data steward";
            case COUNSEL -> "counsel";
            case BOARD_MEMBER -> "a member of " + (rule.body() == null ? "a board" : "the " + titled(rule.body()));
            case REQUESTER -> "a requester";
            case OPERATING_GROUP -> "the operating group";
            case HUB_OPERATOR -> "an operator of the Hub";
            case MATCHING_ENGINE -> "the matching engine";
            case AUDITOR -> "an auditor";
            case RESIDENT_ADVISOR -> "a resident advisor";
            case PUBLIC -> "anyone";
        };
        String link = rule.role() == Role.BOARD_MEMBER ? " for " : rule.role() == Role.REQUESTER ? " at " : " of ";
        String whose = rule.own() ? link + agency : rule.role() == Role.COUNSEL ? " of any agency" : "";
        return held + whose + (rule.parts().isEmpty() ? "" : " (as " + either(parts(rule)) + ")");
    }

    private static List<String> parts(PermissionRule rule) {
        return rule.parts().stream()
                .sorted()
                .map(part -> part.toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }

    private static String apart(Role role) {
        return role == Role.REQUESTER
                ? "a requester at the agency that asks"
                : holder(new PermissionRule(role, null, false, Set.of(), ""), "");
    }

    private static String titled(String code) {
        return Arrays.stream(code.toLowerCase(Locale.ROOT).split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String either(List<String> several) {
        return several.size() < 2
                ? String.join("", several)
                : String.join(", ", several.subList(0, several.size() - 1)) + " or " + several.getLast();
    }
}
