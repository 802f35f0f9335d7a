package charteroak.ground.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;

class MachineTokenTests {

    private static final String ISSUER = "https://id.example.gov";

    @Test
    void aTokenForTheApiIsTaken() {
        assertThat(isTaken("JWT", "catalogue", token -> {})).isTrue();
    }

    @Test
    void aTokenWithoutAnEndIsNot() {
        assertThat(isTaken("JWT", "catalogue", token -> token.claims(claims -> claims.remove("exp"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "at_hash", "c_hash", "s_hash"})
    void aTokenThatTellsOfASignInIsNot(String claim) {
        assertThat(isTaken("JWT", "catalogue", token -> token.claim(claim, "x")))
                .isFalse();
        assertThat(isTaken("at+jwt", "catalogue", token -> token.claim(claim, "x")))
                .isFalse();
    }

    @Test
    void aTokenThatCallsItselfAnIdTokenIsNot() {
        assertThat(isTaken("JWT", "catalogue", token -> token.claim("typ", "ID")))
                .isFalse();
        assertThat(isTaken("JWT", "catalogue", token -> token.claim("typ", "Bearer")))
                .isTrue();
    }

    @Test
    void whereAudienceAndClientAreOneOnlyADeclaredAccessTokenIs() {
        assertThat(isTaken("JWT", "sign-in", token -> {})).isFalse();
        assertThat(isTaken("at+jwt", "sign-in", token -> {})).isTrue();
    }

    private static boolean isTaken(String type, String audience, Consumer<Jwt.Builder> change) {
        Jwt.Builder token = Jwt.withTokenValue("token")
                .headers(headers -> headers.putAll(Map.of("alg", "RS256", "typ", type)))
                .issuer(ISSUER)
                .subject("somebody")
                .audience(List.of(audience))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(60));
        change.accept(token);
        return !MachineToken.from(ISSUER, audience, "sign-in")
                .validate(token.build())
                .hasErrors();
    }
}
