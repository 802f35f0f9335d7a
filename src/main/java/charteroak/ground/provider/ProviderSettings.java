package charteroak.ground.provider;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the provider that vouches for people and machines.
 *
 * @param folder where the embedded provider keeps its accounts and its signing key
 * @param issuer the address of another OpenID Connect provider, exactly as its tokens name it; if set, the embedded
 *     provider is not started
 * @param clientId the client as which the catalog is registered there
 * @param clientSecret the secret of that registration; without one the catalog is a public client, protected by PKCE
 *     alone
 * @param scopes the scopes to ask that provider for
 * @param audience the audience that a machine's bearer token must have
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
