package charteroak.ground.identity;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a provider's claims say of a person or machine. */
public class Claims {

    private static final List<RoleMapping> OWN_WORDS = RoleMapping.ownWords();

    /** What the embedded provider is called, whose address is another on each port. */
    private static final String DEMO = "demo";

    private final String provider;
    private final List<RoleMapping> mapping;
    private final String nameClaim;

    Claims(IdentitySettings settings) {
        provider = Objects.requireNonNullElse(settings.issuer(), DEMO);
        mapping = settings.mapping().isEmpty() ? OWN_WORDS : settings.mapping();
        nameClaim = settings.nameClaim();
    }

    /**
     * How the catalogue names a person or machine for ever: who vouches for them, and how that provider names them. Nobody who signs in
     * is named as what the server does by itself, nor as somebody whom another provider vouched for.
     */
    public String person(String subject) {
        return provider + " " + subject;
    }

    /** The same request, made by the one whom these claims are about. */
    Caller caller(Caller stranger, String subject, Map<String, Object> claims) {
        List<HeldRole> roles = mapping.stream()
                .flatMap(line -> line.rolesIn(claims))
                .distinct()
                .toList();
        return stranger.signedInAs(person(subject), name(claims).orElse(subject), roles);
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
