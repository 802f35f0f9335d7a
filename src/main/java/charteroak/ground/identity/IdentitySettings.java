package charteroak.ground.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who vouches for the people and machines that ask.
 *
 * @param folder where the embedded provider keeps its accounts and its signing key
 * @param issuer the address of another OpenID Connect provider, exactly as its tokens name it; the embedded one is then not started
 * @param clientId as whom the catalogue is registered there
 * @param clientSecret the secret of that registration; without one the catalogue is a public client, and PKCE alone protects it
 * @param scopes what is asked of that provider
 * @param audience whom a machine's bearer token must be meant for
 * @param nameClaim the claim that holds the name to show
 * @param mapping which claims make which roles; when empty, the claim {@code roles} holds them as the embedded provider writes them
 * @param sessions how long one stays signed in, and how often at once
 */
@ConfigurationProperties("charteroak.identity")
record IdentitySettings(
        @DefaultValue("data/identity") Path folder,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("charter-oak") String audience,
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
        scopes = List.copyOf(scopes);
        mapping = List.copyOf(mapping);
    }
}
