package charteroak.ground.identity;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a provider's claims about a person or machine. */
public class Claims {

    private static final List<RoleMapping> OWN_WORDS = RoleMapping.ownWords();

    /** The name of the embedded provider, whose address differs by port. */
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
     * The lasting name of a person or machine: their provider and the provider's name for them. So nobody is confused
     * with a part of the server or with someone from another provider.
     */
    public String person(String subject) {
        return provider + " " + subject;
    }

    /** Somebody as they would be known if they signed in now; makes no request. */
    public Caller known(String subject, String name, List<HeldRole> roles) {
        return new Caller(person(subject), name, roles, false);
    }

    /** The caller of the same request, as these claims describe them. */
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
