package charteroak;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application over real HTTP against a real Neo4j, started once for all such tests: embedded in a fresh
 * folder, a server in a process of its own, or one in a container ({@link GraphUnderTest}). Each test makes its own things with
 * ids of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("graph")
@ExtendWith(GraphUnderTest.Available.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.test.webtestclient.timeout=1m", "charteroak.limits.rates.enabled=false"})
@AutoConfigureHttpGraphQlTester
@Import({SchemaInspection.class, TestCallers.class})
@ContextConfiguration(initializers = FreshGraph.class)
public @interface GraphTest {}
