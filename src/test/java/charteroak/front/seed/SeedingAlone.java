package charteroak.front.seed;

import charteroak.agreements.disclosure.Disclosures;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.NodesById;
import charteroak.ground.visibility.RestrictedThings;
import charteroak.ground.visibility.SeenGraph;
import java.time.Clock;
import java.util.Map;
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

/** The graph and the seed without the rest of the catalogue: what a process needs to be killed while it seeds. */
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    DataNeo4jAutoConfiguration.class,
    Neo4jAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = {
            "charteroak.front.seed",
            "charteroak.ground.store",
            "charteroak.ground.audit",
            "charteroak.ground.verification"
        },
        excludeFilters = @ComponentScan.Filter(Controller.class))
@Import({RestrictedThings.class, Disclosures.class, SeenGraph.class, NodesById.class})
@ConfigurationPropertiesScan({"charteroak.front.seed", "charteroak.ground.store", "charteroak.ground.audit"})
public class SeedingAlone {

    public static void main(String[] args) {
        start(args);
    }

    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(SeedingAlone.class)
                .web(WebApplicationType.NONE)
                .run(args);
    }

    @Bean
    NodeSource noNodes() {
        return Map::of;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
