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
 * What a signed token must say before it is taken: who gave it, about whom, that it is meant for us, and that its time is now and
 * ends. A token that says where somebody signed in is no permission to ask, though the same provider sealed it.
 */
final class MachineToken {

    private static final String DECLARED = "at+jwt";

    /** Claims that only tell of a sign-in, and never of what a machine may do. */
    private static final Set<String> OF_A_SIGN_IN = Set.of("nonce", "at_hash", "c_hash", "s_hash");

    private static final OAuth2Error SIGN_IN =
            new OAuth2Error("invalid_token", "The token tells of a sign-in and is no access token.", null);

    private MachineToken() {}

    /** Tokens for an audience; one that is meant for the sign-in's own client as well must be declared to be an access token. */
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
