package charteroak.ground.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTests {

    private static final String SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** The vector that the libraries of the Standard Webhooks specification are tested with. */
    @Test
    void signsAsTheStandardWebhooksVectorSays() {
        WebhookSecret secret = WebhookSecret.read(SECRET).findFirst().orElseThrow();
        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), body()))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void anotherIdSecondBodyOrSecretHasAnotherSignature() {
        WebhookSecret secret = WebhookSecret.read(SECRET).findFirst().orElseThrow();
        WebhookSecret other = WebhookSecret.read("whsec_" + Base64.getEncoder().encodeToString(new byte[32]))
                .findFirst()
                .orElseThrow();
        Instant at = Instant.ofEpochSecond(1_614_265_330);
        assertThat(new String[] {
                    secret.sign("one", at, body()),
                    secret.sign("two", at, body()),
                    secret.sign("one", at.plusSeconds(1), body()),
                    secret.sign("one", at, new byte[0]),
                    other.sign("one", at, body())
                })
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_not base64",
                "whsec_c2hvcnQ=",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa"
            })
    void noSecretIsReadFromWhatIsNone(String text) {
        assertThat(WebhookSecret.read(text)).isEmpty();
    }

    @Test
    void aSecretIsNotSaid() {
        assertThat(WebhookSecret.read(SECRET).toList().toString()).doesNotContain("MfKQ");
    }

    private static byte[] body() {
        return "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    }
}
