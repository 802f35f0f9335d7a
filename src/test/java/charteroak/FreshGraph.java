package charteroak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test application an empty data folder, no seed, and the graph that the run is about. */
class FreshGraph implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "charteroak.store.data=" + freshFolder(),
                        "charteroak.seed.folder=",
                        "charteroak.deadline.sweep=-")
                .applyTo(context);
        switch (GraphUnderTest.chosen()) {
            case EMBEDDED -> {}
            case SERVER -> connect(context, SeparateServer.start());
            case CONTAINER -> connect(context, ContainerServer.start());
        }
    }

    private static void connect(ConfigurableApplicationContext context, GraphUnderTest.Address address) {
        TestPropertyValues.of(
                        "spring.neo4j.uri=" + address.uri(),
                        "spring.neo4j.authentication.username=neo4j",
                        "spring.neo4j.authentication.password=" + address.password())
                .applyTo(context);
    }

    private static String freshFolder() {
        try {
            return Files.createTempDirectory("charter-oak-test").toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
