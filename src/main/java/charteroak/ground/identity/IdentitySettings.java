package charteroak.ground.identity;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How those who ask are known.
 *
 * @param issuer the address of the provider that vouches for them, exactly as its tokens name it; none for the embedded one
 * @param nameClaim the claim that holds the name to show
 * @param mapping which claims make which roles; when empty, the claim {@code roles} holds them as the embedded provider writes them
 * @param sessions how long one stays signed in, and how often at once
 */
@ConfigurationProperties("charteroak.identity")
record IdentitySettings(
        @Nullable String issuer,
        @DefaultValue("name") String nameClaim,
        @DefaultValue List<RoleMapping> mapping,
        @DefaultValue Sessions sessions) {

    /**
     * How long one stays signed in, and how often at once.
     *
     * @param life how long a session lasts at most, however busy it is
     * @param rolesAge how old the roles may be that the provider told; then they are asked for again
     * @param ofOne how many sessions one person has at once; the longest unseen ends when there is one more
     * @param inAll how many sessions there are at once
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
