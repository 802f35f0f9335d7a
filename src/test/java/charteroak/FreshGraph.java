package charteroak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test application an empty data folder and no seed, and the separate Neo4j server when one is named. */
class FreshGraph implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("charteroak.store.data=" + freshFolder(), "charteroak.seed.folder=").applyTo(context);
        String uri = property("charteroak.test.neo4j.uri");
        if (uri != null) {
            TestPropertyValues.of(
                            "spring.neo4j.uri=" + uri,
                            "spring.neo4j.authentication.username=neo4j",
                            "spring.neo4j.authentication.password=" + property("charteroak.test.neo4j.password"))
                    .applyTo(context);
        }
    }

    private static @Nullable String property(String name) {
        return System.getProperty(name);
    }

    private static String freshFolder() {
        try {
            return Files.createTempDirectory("charter-oak-test").toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
