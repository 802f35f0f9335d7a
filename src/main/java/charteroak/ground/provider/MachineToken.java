package charteroak.ground.provider;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/**
 * The checks on a signed token: its issuer, its subject, that it is meant for this API, and that its time has begun and
 * ends. A token that proves a sign-in does not authorize requests, though the same provider signed it.
 */
final class MachineToken {

    private static final String DECLARED = "at+jwt";

    /** Claims that occur only in tokens that prove a sign-in. */
    private static final Set<String> OF_A_SIGN_IN = Set.of("nonce", "at_hash", "c_hash", "s_hash");

    private static final OAuth2Error SIGN_IN =
            new OAuth2Error("invalid_token", "The token tells of a sign-in and is no access token.", null);

    private MachineToken() {}

    /**
     * A validator of tokens for an audience. A token that also names the sign-in's own client must be declared to be an
     * access token.
     */
    static OAuth2TokenValidator<Jwt> from(String issuer, String audience, String client) {
        var type = new JwtTypeValidator("JWT", DECLARED, "application/" + DECLARED);
        type.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(
                type,
                new JwtTimestampValidator(),
                new JwtClaimValidator<Instant>("exp", ends -> ends != null),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank()),
                new JwtClaimValidator<Collection<String>>(
                        "aud", meantFor -> meantFor != null && meantFor.contains(audience)),
                token -> tellsOfASignIn(token, client)
                        ? OAuth2TokenValidatorResult.failure(SIGN_IN)
                        : OAuth2TokenValidatorResult.success());
    }

    private static boolean isMeantFor(String client, @Nullable Collection<String> meantFor) {
        return meantFor != null && meantFor.contains(client);
    }

    private static boolean tellsOfASignIn(Jwt token, String client) {
        boolean declared = String.valueOf(token.getHeaders().get("typ"))
                .toLowerCase(Locale.ROOT)
                .endsWith(DECLARED);
        return OF_A_SIGN_IN.stream().anyMatch(token::hasClaim)
                || "ID".equals(token.getClaims().get("typ"))
                || !declared && isMeantFor(client, token.getAudience());
    }
}
