package charteroak.ground.identity;

import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a provider's claims must say for someone to hold a role.
 *
 * @param role the role
 * @param claim the claim to read, a text or a list of texts; a dot leads into a nested claim
 * @param value the text that the claim must hold, in which {@code {agency}} and {@code {body}} stand for codes
 * @param agencyClaim the claim that holds the agency's code or several, where the text holds none
 * @param bodyClaim the claim that holds the board's code or several, where the text holds none
 */
record RoleMapping(
        Role role,
        @DefaultValue("roles") String claim,
        String value,
        @DefaultValue("agency") String agencyClaim,
        @DefaultValue("body") String bodyClaim) {

    private static final String CODE = "[A-Za-z0-9_-]{1,60}";

    RoleMapping {
        if (role == Role.PUBLIC) {
            throw new IllegalArgumentException("everyone holds the role PUBLIC; no claim makes it");
        }
        Objects.requireNonNull(value, "each mapping of a role has a value");
    }

    /** The embedded provider's form of each role: its name, then the board and the agency after colons. */
    static List<RoleMapping> ownWords() {
        Stream<RoleMapping> all = Arrays.stream(Role.values())
                .filter(role -> role != Role.PUBLIC)
                .map(role ->
                        inWords(role, (role.isOnABody() ? ":{body}" : "") + (role.isForAnAgency() ? ":{agency}" : "")));
        Stream<RoleMapping> forAnAgency = Arrays.stream(Role.values())
                .filter(role -> role.mayBeForAnAgency() && !role.isForAnAgency())
                .map(role -> inWords(role, ":{agency}"));
        return Stream.concat(all, forAnAgency).toList();
    }

    private static RoleMapping inWords(Role role, String parts) {
        return new RoleMapping(role, "roles", role + parts, "", "");
    }

    /** The roles that this mapping gives to someone with these claims. */
    Stream<HeldRole> rolesIn(Map<String, Object> claims) {
        Pattern pattern = pattern();
        return texts(claims, claim)
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> held(found, claims));
    }

    private Stream<HeldRole> held(Matcher found, Map<String, Object> claims) {
        return codes(found, "agency", namesAnAgency(claims), claims, agencyClaim)
                .flatMap(agency -> codes(found, "body", role.isOnABody(), claims, bodyClaim)
                        .map(body -> new HeldRole(role, agency.orElse(null), body.orElse(null))));
    }

    private boolean namesAnAgency(Map<String, Object> claims) {
        boolean named = value.contains("{agency}")
                || texts(claims, agencyClaim).findAny().isPresent();
        return role.isForAnAgency() || (role.mayBeForAnAgency() && named);
    }

    private Stream<Optional<String>> codes(
            Matcher found, String part, boolean needed, Map<String, Object> claims, String otherClaim) {
        if (!needed) {
            return Stream.of(Optional.empty());
        }
        Stream<String> carried =
                value.contains("{" + part + "}") ? Stream.of(found.group(part)) : texts(claims, otherClaim);
        return carried.filter(text -> text.matches(CODE)).map(text -> Optional.of(text.toUpperCase(Locale.ROOT)));
    }

    private Pattern pattern() {
        String quoted = Pattern.quote(value)
                .replace("{agency}", "\\E(?<agency>" + CODE + ")\\Q")
                .replace("{body}", "\\E(?<body>" + CODE + ")\\Q");
        return Pattern.compile(quoted);
    }

    private static Stream<String> texts(Map<String, Object> claims, String name) {
        Object value = valueAt(claims, name);
        Stream<?> several = value instanceof Collection<?> list ? list.stream() : Stream.ofNullable(value);
        return several.filter(String.class::isInstance).map(String.class::cast);
    }

    private static @Nullable Object valueAt(Map<?, ?> claims, String name) {
        Object whole = claims.get(name);
        int dot = name.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> within
                ? valueAt(within, name.substring(dot + 1))
                : null;
    }
}
