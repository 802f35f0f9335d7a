package charteroak;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps what spring-graphql says of the schema and the code behind it, for the tests to look at. */
@TestConfiguration(proxyBeanMethods = false)
class SchemaInspection {

    private final AtomicReference<SchemaReport> kept = new AtomicReference<>();

    @Bean
    GraphQlSourceBuilderCustomizer inspected() {
        return builder -> ((GraphQlSource.SchemaResourceBuilder) builder)
                .inspectSchemaMappings(initializer -> initializer.classMapping("Node", Object.class), kept::set);
    }

    SchemaReport report() {
        return Objects.requireNonNull(kept.get(), "the schema was not inspected");
    }
}
