package charteroak.ground.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.GivenSettings;
import charteroak.ground.rates.RateLimits.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class RateLimitsTests {

    @Test
    void eachClientHasABucketOfItsOwnForEachKind() {
        RateLimits rates = limits(true);
        assertThat(rates.refusal(Kind.SIGN_IN, "a")).isEmpty();
        assertThat(rates.refusal(Kind.SIGN_IN, "a")).isEmpty();
        assertThat(rates.refusal(Kind.SIGN_IN, "a"))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofHours(1)));
        assertThat(rates.refusal(Kind.SIGN_IN, "b")).isEmpty();
        assertThat(rates.refusal(Kind.WRITE, "a")).isEmpty();
    }

    @Test
    void whatIsForgivenDoesNotCount() {
        RateLimits rates = limits(true);
        for (int i = 0; i < 20; i++) {
            assertThat(rates.refusal(Kind.SIGN_IN, "a")).isEmpty();
            rates.forgive(Kind.SIGN_IN, "a");
        }
    }

    @Test
    void nothingIsCountedWhenSwitchedOff() {
        RateLimits rates = limits(false);
        for (int i = 0; i < 20; i++) {
            assertThat(rates.refusal(Kind.SIGN_IN, "a")).isEmpty();
        }
    }

    @Test
    void aRateIsReadFromTheWayItIsWritten() {
        assertThat(Rate.valueOf("60/1m")).isEqualTo(new Rate(60, Duration.ofMinutes(1)));
        assertThat(Rate.valueOf("3000 / 10s")).isEqualTo(new Rate(3_000, Duration.ofSeconds(10)));
        for (String wrong : List.of("0/1m", "5/0s", "5", "many/1m", "-1/1s")) {
            assertThatThrownBy(() -> Rate.valueOf(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aClientOfTheNewerKindOfAddressIsItsWholeNetwork() {
        assertThat(address("2001:db8:1:2::1")).isEqualTo(address("2001:db8:1:2:ffff::9"));
        assertThat(address("2001:db8:1:2::1")).isNotEqualTo(address("2001:db8:1:3::1"));
        assertThat(address("192.0.2.1")).isNotEqualTo(address("192.0.2.2"));
    }

    private static String address(String text) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(text);
        return Client.address(request);
    }

    private static RateLimits limits(boolean enabled) {
        return new RateLimits(GivenSettings.of(
                RateSettings.class,
                Map.of(
                        "charteroak.limits.rates.enabled",
                        String.valueOf(enabled),
                        "charteroak.limits.rates.sign-ins",
                        "2/1h")));
    }
}
