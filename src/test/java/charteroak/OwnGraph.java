package charteroak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test application an empty data folder, no seed, and the embedded graph in that folder, which no other application shares. */
class OwnGraph implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "charteroak.store.data=" + freshFolder(),
                        "charteroak.store.plans-kept=1h",
                        "charteroak.seed.folder=",
                        "charteroak.deadline.sweep=-",
                        "charteroak.stage.turn=-")
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
