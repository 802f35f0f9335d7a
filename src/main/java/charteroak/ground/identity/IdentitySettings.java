package charteroak.ground.identity;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How callers are identified.
 *
 * @param issuer the address of the provider, exactly as its tokens name it; none for the embedded provider
 * @param nameClaim the claim that holds the name to show
 * @param mapping which claims give which roles; when empty, the claim {@code roles} holds them in the embedded
 *     provider's form
 * @param sessions how long a sign-in lasts, and how many sessions there may be
 */
@ConfigurationProperties("charteroak.identity")
record IdentitySettings(
        @Nullable String issuer,
        @DefaultValue("name") String nameClaim,
        @DefaultValue List<RoleMapping> mapping,
        @DefaultValue Sessions sessions) {

    /**
     * How long a sign-in lasts, and how many sessions there may be.
     *
     * @param life how long a session lasts at most, even a busy one
     * @param rolesAge how old the provider's roles may be before they are asked for again
     * @param ofOne how many sessions one person may have; one more ends the longest unseen
     * @param inAll how many sessions there may be in all
     */
    record Sessions(
            @DefaultValue("12h") Duration life,
            @DefaultValue("1h") Duration rolesAge,
            @DefaultValue("20") int ofOne,
            @DefaultValue("10000") int inAll) {}

    IdentitySettings {
        mapping = List.copyOf(mapping);
    }
}
