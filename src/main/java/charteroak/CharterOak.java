package charteroak;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the catalog: one process that serves the GraphQL API, the web app and the public register. Beans are named
 * with their package, because two features may each use the same word for something of their own.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class CharterOak {

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    public static void main(String[] args) {
        letRequestsShareTheCores();
        SpringApplication.run(CharterOak.class, args);
    }

    /**
     * Lets virtual threads run on more system threads than there are cores. Virtual threads do not yield while they
     * compute, and this way the operating system shares the cores among requests.
     */
    private static void letRequestsShareTheCores() {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, String.valueOf(2 * Runtime.getRuntime().availableProcessors() + 2));
        }
    }

    /** The clock that tells what day it is in the program's time zone. */
    @Bean
    Clock clock(@Value("${charteroak.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
