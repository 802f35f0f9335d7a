package charteroak.ground.permission;

import charteroak.ground.api.Role;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts permissions into sentences: who may do an act, and whom to ask. */
final class PermissionWording {

    private PermissionWording() {}

    /** Who may do an act, such as "a data steward of SDE or the operating group". */
    static Series who(Entry entry, Set<String> agencies) {
        Part of = agencies.isEmpty()
                ? Sentence.of("permission.agencyConcerned")
                : Series.or(agencies.stream().sorted().map(Part::text).toList());
        return Series.or(
                entry.rules().stream().map(rule -> holder(rule, of)).distinct().toList());
    }

    static Sentence refusal(Entry entry, Set<String> agencies, boolean signedIn) {
        Series who = who(entry, agencies);
        Sentence deed = entry.deed().words();
        return signedIn
                ? Sentence.of("permission.only", who, deed, ask(entry))
                : Sentence.of("permission.onlyLoggedIn", who, deed, ask(entry));
    }

    static Sentence ask(Entry entry) {
        boolean operatingGroupAlone = entry.rules().stream().allMatch(rule -> rule.role() == Role.OPERATING_GROUP);
        return operatingGroupAlone ? Sentence.of("permission.askGroup") : Sentence.of("permission.askThem");
    }

    /** When someone who could otherwise do the act may not; null where there is no such case. */
    static @Nullable Sentence exception(Entry entry) {
        if (entry.apartFrom().isEmpty() && entry.apartRoles().isEmpty()) {
            return null;
        }
        if (entry.apartRoles().isEmpty()) {
            return Sentence.of("permission.notOnOwn", apartFrom(entry));
        }
        return entry.apartFrom().isEmpty()
                ? Sentence.of("permission.notAs", apartRoles(entry))
                : Sentence.of("permission.notOnOwnNorAs", apartFrom(entry), apartRoles(entry));
    }

    static Sentence ownAct(Entry entry, Set<String> agencies) {
        return Sentence.of("permission.ownAct", apartFrom(entry), entry.deed().words(), who(entry, agencies));
    }

    static Sentence ownAsking(Entry entry, Set<String> agencies) {
        return Sentence.of(
                "permission.ownAsking", apartRoles(entry), entry.deed().words(), who(entry, agencies));
    }

    private static Series apartFrom(Entry entry) {
        return Series.or(entry.apartFrom().stream().sorted().map(Deed::words).toList());
    }

    private static Series apartRoles(Entry entry) {
        return Series.or(entry.apartRoles().stream()
                .sorted()
                .map(PermissionWording::apart)
                .toList());
    }

    /** A role in words, as a person or machine that holds it. */
    private static Sentence holder(PermissionRule rule, Part agency) {
        Sentence held = rule.own() ? holderOf(rule, agency) : holder(rule);
        return rule.parts().isEmpty()
                ? held
                : Sentence.of(
                        "permission.holderAs",
                        held,
                        Series.or(rule.parts().stream()
                                .sorted()
                                .map(PermissionWording::part)
                                .toList()));
    }

    private static Sentence holderOf(PermissionRule rule, Part agency) {
        return switch (rule.role()) {
            case STEWARD -> Sentence.of("permission.stewardOf", agency);
            case COUNSEL -> Sentence.of("permission.counselOf", agency);
            case BOARD_MEMBER -> Sentence.of("permission.memberFor", board(rule.body()), agency);
            case REQUESTER -> Sentence.of("permission.requesterAt", agency);
            case OPERATING_GROUP, HUB_OPERATOR, MATCHING_ENGINE, AUDITOR, RESIDENT_ADVISOR, PUBLIC -> holder(rule);
        };
    }

    private static Sentence holder(PermissionRule rule) {
        return switch (rule.role()) {
            case STEWARD -> Sentence.of("permission.steward");
            case COUNSEL -> Sentence.of("permission.counsel");
            case BOARD_MEMBER -> Sentence.of("permission.member", board(rule.body()));
            case REQUESTER -> Sentence.of("permission.requester");
            case OPERATING_GROUP -> Sentence.of("permission.operatingGroup");
            case HUB_OPERATOR -> Sentence.of("permission.hubOperator");
            case MATCHING_ENGINE -> Sentence.of("permission.matchingEngine");
            case AUDITOR -> Sentence.of("permission.auditor");
            case RESIDENT_ADVISOR -> Sentence.of("permission.residentAdvisor");
            case PUBLIC -> Sentence.of("permission.anyone");
        };
    }

    private static Sentence apart(Role role) {
        return role == Role.REQUESTER
                ? Sentence.of("permission.requesterWhoAsks")
                : holder(new PermissionRule(role, null, false, Set.of(), ""));
    }

    private static Sentence board(@Nullable String code) {
        if (code == null) {
            return Sentence.of("permission.aBoard");
        }
        return switch (code) {
            case "EXECUTIVE_BOARD" -> Sentence.of("permission.executiveBoard");
            case "DATA_GOVERNING_BOARD" -> Sentence.of("permission.dataGoverningBoard");
            default -> Sentence.of("permission.theBoard", Part.text(titled(code)));
        };
    }

    private static Part part(String role) {
        return switch (role) {
            case "LICENSEE" -> Sentence.of("permission.asLicensee");
            case "OPERATING_GROUP" -> Sentence.of("permission.asOperatingGroup");
            case "RECIPIENT" -> Sentence.of("permission.asRecipient");
            default -> Part.text(role.toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }

    private static String titled(String code) {
        return Arrays.stream(code.toLowerCase(Locale.ROOT).split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
