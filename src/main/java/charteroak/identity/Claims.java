package charteroak.identity;

import charteroak.api.Caller;
import charteroak.api.HeldRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a provider's claims say of a person or machine. */
class Claims {

    private static final List<RoleMapping> OWN_WORDS = RoleMapping.ownWords();

    private final List<RoleMapping> mapping;
    private final String nameClaim;

    Claims(IdentitySettings settings) {
        mapping = settings.mapping().isEmpty() ? OWN_WORDS : settings.mapping();
        nameClaim = settings.nameClaim();
    }

    /** The same request, made by the one whom these claims are about. */
    Caller caller(Caller stranger, String id, Map<String, Object> claims) {
        List<HeldRole> roles = mapping.stream()
                .flatMap(line -> line.rolesIn(claims))
                .distinct()
                .toList();
        return stranger.signedInAs(id, name(claims).orElse(id), roles);
    }

    private Optional<String> name(Map<String, Object> claims) {
        return Stream.of(nameClaim, "preferred_username")
                .map(claims::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(name -> !name.isBlank())
                .findFirst();
    }
}
