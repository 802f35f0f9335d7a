package charteroak.ground.provider;

import charteroak.ground.identity.SignIn;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients that may ask the embedded provider for tokens: the catalog itself, for people, and each demo machine. */
record EmbeddedClients(OwnAddress address, DemoAccounts accounts) implements RegisteredClientRepository {

    static final String BROWSER = "charter-oak-browser";

    private static final Duration MINUTES = Duration.ofMinutes(15);
    private static final String CALLBACK = "/login/oauth2/code/" + SignIn.REGISTRATION;

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("the embedded provider's clients are fixed");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return Stream.concat(Stream.of(browser()), accounts.machines().stream().map(EmbeddedClients::machine))
                .filter(client -> client.getClientId().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * The catalog's client for browsers. It has no secret, because a code is worthless without the proof key it was
     * asked for with.
     */
    private RegisteredClient browser() {
        return RegisteredClient.withId(BROWSER)
                .clientId(BROWSER)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(List.of(
                        "http://127.0.0.1" + CALLBACK,
                        "http://[::1]" + CALLBACK,
                        "http://localhost:" + address.port() + CALLBACK)))
                .scopes(scopes -> scopes.addAll(List.of("openid", "profile")))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(shortLived())
                .build();
    }

    private static RegisteredClient machine(DemoMachine account) {
        return RegisteredClient.withId(account.name())
                .clientId(account.name())
                .clientSecret(account.password())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(shortLived())
                .build();
    }

    private static TokenSettings shortLived() {
        return TokenSettings.builder().accessTokenTimeToLive(MINUTES).build();
    }
}
