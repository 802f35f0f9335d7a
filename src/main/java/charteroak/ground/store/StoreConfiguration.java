package charteroak.ground.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Provides the graph, with its schema migrated before first use: the embedded one, or another that
 * {@code spring.neo4j.uri} names.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "absent")
    EmbeddedGraph embeddedGraph(StoreSettings settings, DataFolder closed) {
        return new EmbeddedGraph(settings);
    }

    @Bean
    WriteGate writeGate(StoreSettings settings, DataFolder folder, ObjectProvider<EmbeddedGraph> embedded) {
        return embedded.getIfAvailable() == null
                ? WriteGate.open()
                : WriteGate.of(folder.path(), settings.floor().toBytes());
    }

    /**
     * Keeps the driver from formatting every message it sends and receives, which it does even when nobody reads them,
     * and from asking for hints about every query.
     */
    @Bean
    ConfigBuilderCustomizer quietDriver() {
        return config -> config.withLogging(Logging.slf4j()).withMinimumNotificationSeverity(NotificationSeverity.OFF);
    }

    /** Wraps every driver, so that no statement outlives the request it belongs to. */
    @Bean
    static BeanPostProcessor requestTimeReachesTheGraph() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Driver driver && !TimedDriver.isOne(driver) ? TimedDriver.of(driver) : bean;
            }
        };
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
                .withResourceScanner(StoreConfiguration::filesIn)
                .withMigrationClassesDiscoverer(context -> List.of())
                .build();
        new Migrations(config, driver).apply();
        return new GraphSchema();
    }

    /**
     * The migrations as Cypher files at known places, because searching the whole class path for them costs a second of
     * every start.
     */
    private static List<URL> filesIn(List<String> locations) {
        var resources = new PathMatchingResourcePatternResolver();
        List<URL> files = new ArrayList<>();
        for (String location : locations) {
            try {
                for (Resource file : resources.getResources("classpath*:" + location + "/*.cypher")) {
                    files.add(file.getURL());
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }
}
