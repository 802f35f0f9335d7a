package charteroak.ground.visibility;

import charteroak.OwnGraphTest;
import charteroak.TestCallers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/**
 * A test that writes a random world and asks it everything. All such tests share one application, whose graph plans each question once;
 * each writes its world in place of the one that was there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OwnGraphTest
@AutoConfigureHttpGraphQlTester
@Import({TestCallers.class, WorldTest.BetweenCatalogueAndGraph.class})
@TestPropertySource(
        properties = {"charteroak.limits.cost.anonymous=100000000", "charteroak.limits.cost.most=100000000"})
@interface WorldTest {

    /** When the worlds are asked. */
    String NOW = "2030-12-15T12:00:00Z";

    /** Watches what is asked of the graph, and stops the clock. */
    class BetweenCatalogueAndGraph {

        private static final SwitchedOff SWITCHED_OFF = new SwitchedOff();

        @Bean
        static WatchedDriver watchedDriver() {
            return new WatchedDriver(SWITCHED_OFF);
        }

        @Bean
        SwitchedOff switchedOff() {
            return SWITCHED_OFF;
        }

        @Bean
        @Primary
        Clock clockOfTheWorlds() {
            return Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);
        }
    }
}
