package charteroak.ground.provider;

import charteroak.ground.api.Caller;
import charteroak.ground.identity.KnownPeople;
import charteroak.ground.identity.SignIn;
import charteroak.ground.store.StartRefused;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Another OpenID Connect provider for people and machines: what it publishes about itself at its well-known address,
 * read when first needed and then remembered. Nothing is asked of it before someone signs in.
 */
@Component
@ConditionalOnProperty("charteroak.identity.issuer")
class DiscoveredProvider implements ClientRegistrationRepository, JwtDecoder, KnownPeople {

    private final Supplier<ClientRegistration> registration;
    private final JwtDecoder decoder;

    DiscoveredProvider(ProviderSettings settings) {
        String issuer = required(settings.issuer(), "issuer");
        String clientId = required(settings.clientId(), "client-id");
        registration = SingletonSupplier.of(() -> discover(issuer, clientId, settings));
        decoder = new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder found = NimbusJwtDecoder.withIssuerLocation(issuer).build();
            found.setJwtValidator(MachineToken.from(issuer, settings.audience(), clientId));
            return found;
        });
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(SignIn.REGISTRATION) ? registration.get() : null;
    }

    /** Decodes a token. A provider that cannot be reached does not make the token invalid. */
    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtDecoderInitializationException unreachable) {
            throw new JwtException("The identity provider did not answer.", unreachable);
        }
    }

    /** Such a provider says who somebody is when they sign in, and lists nobody before. */
    @Override
    public List<Caller> all() {
        return List.of();
    }

    private static ClientRegistration discover(String issuer, String clientId, ProviderSettings settings) {
        ClientRegistration.Builder found = ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(SignIn.REGISTRATION)
                .clientId(clientId)
                .scope(settings.scopes())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        String secret = settings.clientSecret();
        return StringUtils.hasText(secret)
                ? found.clientSecret(Objects.requireNonNull(secret)).build()
                : found.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build();
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new StartRefused(
                    "The setting charteroak.identity.%s is missing, without which nobody can sign in at another provider."
                            .formatted(name),
                    "Set charteroak.identity.issuer and charteroak.identity.client-id together, or neither.");
        }
        return value;
    }
}
