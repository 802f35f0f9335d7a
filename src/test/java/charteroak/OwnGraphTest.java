package charteroak;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application that writes and wipes a whole graph, so it has an embedded one to itself; it is never asked of a
 * separate server, which all tests of a run share.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("graph")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.test.webtestclient.timeout=1m", "charteroak.limits.rates.enabled=false"})
@ContextConfiguration(initializers = OwnGraph.class)
public @interface OwnGraphTest {}
