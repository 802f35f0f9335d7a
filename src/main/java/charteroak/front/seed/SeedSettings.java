package charteroak.front.seed;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The seed with which an empty catalog starts.
 *
 * @param folder the seed folder; empty to start with nothing
 */
@ConfigurationProperties("charteroak.seed")
record SeedSettings(@DefaultValue("") String folder) {

    Optional<Path> seedFolder() {
        return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
    }
}
