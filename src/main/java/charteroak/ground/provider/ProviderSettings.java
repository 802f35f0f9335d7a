package charteroak.ground.provider;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider that vouches for people and machines.
 *
 * @param folder where the embedded provider keeps its accounts and its signing key
 * @param issuer the address of another OpenID Connect provider, exactly as its tokens name it; the embedded one is then not started
 * @param clientId as whom the catalogue is registered there
 * @param clientSecret the secret of that registration; without one the catalogue is a public client, and PKCE alone protects it
 * @param scopes what is asked of that provider
 * @param audience whom a machine's bearer token must be meant for
 */
@ConfigurationProperties("charteroak.identity")
record ProviderSettings(
        @DefaultValue("data/identity") Path folder,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("charter-oak") String audience) {

    ProviderSettings {
        scopes = List.copyOf(scopes);
    }
}
