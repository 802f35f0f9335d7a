package charteroak;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets an application's clock go from noon in Connecticut, so that the day does not turn while a test goes on for long. */
@TestConfiguration(proxyBeanMethods = false)
public class FromNoon {

    @Bean
    @Primary
    Clock clockFromNoon() {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("America/New_York"));
        return Clock.offset(Clock.system(now.getZone()), Duration.between(now, now.with(LocalTime.NOON)));
    }
}
