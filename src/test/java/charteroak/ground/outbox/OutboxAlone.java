package charteroak.ground.outbox;

import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.NodesById;
import charteroak.ground.visibility.RestrictedThings;
import charteroak.ground.visibility.SeenGraph;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;

/** The graph, the trail and the outbox without the rest of the catalog: what a process needs that writes and tells of it. */
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    DataNeo4jAutoConfiguration.class,
    Neo4jAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"charteroak.ground.store", "charteroak.ground.audit", "charteroak.ground.outbox"},
        excludeFilters = @ComponentScan.Filter(Controller.class))
@Import({RestrictedThings.class, SeenGraph.class, NodesById.class})
@ConfigurationPropertiesScan({"charteroak.ground.store", "charteroak.ground.audit", "charteroak.ground.outbox"})
class OutboxAlone {

    static final String SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** Starts it on a data folder, with settings that are given without the dashes before them. */
    static ConfigurableApplicationContext start(Path data, List<String> settings) {
        return new SpringApplicationBuilder(OutboxAlone.class)
                .web(WebApplicationType.NONE)
                .run(arguments(data, settings).toArray(String[]::new));
    }

    static List<String> arguments(Path data, List<String> settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--charteroak.store.data=" + data,
                "--charteroak.audit.folder=" + data.resolve("audit"),
                "--charteroak.store.page-cache=32MB"));
        settings.forEach(setting -> arguments.add("--charteroak.webhooks." + setting));
        return arguments;
    }

    @Bean
    NodeSource noNodes() {
        return Map::of;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventTypes types() {
        return () -> Set.of(
                "test.written",
                "test.hanging",
                "test.redirected",
                "test.gone",
                "test.refused",
                "test.endless",
                "test.broken",
                "test.rotating");
    }
}
