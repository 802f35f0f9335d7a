package charteroak;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** As {@link GraphTest}, with the programme's own seed in the graph; such tests read and change nothing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("graph")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.test.webtestclient.timeout=1m", "charteroak.limits.rates.enabled=false"})
@AutoConfigureHttpGraphQlTester
@Import(TestCallers.class)
@ContextConfiguration(initializers = {FreshGraph.class, ProgrammeSeed.class})
public @interface SeededGraphTest {}
