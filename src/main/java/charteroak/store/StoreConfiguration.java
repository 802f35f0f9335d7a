package charteroak.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the graph: embedded unless {@code spring.neo4j.uri} names another, with its schema migrated before first use. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "absent")
    EmbeddedGraph embeddedGraph(StoreSettings settings) {
        return new EmbeddedGraph(settings);
    }

    @Bean
    org.neo4j.cypherdsl.core.renderer.Configuration cypherDialect() {
        return org.neo4j.cypherdsl.core.renderer.Configuration.newConfig()
                .withDialect(Dialect.NEO4J_5)
                .build();
    }

    @Bean
    GraphSchema graphSchema(Driver driver) {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:neo4j/migrations")
                .build();
        new Migrations(config, driver).apply();
        return new GraphSchema();
    }
}
