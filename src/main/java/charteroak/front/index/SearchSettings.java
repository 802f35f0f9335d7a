package charteroak.front.index;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the index is kept.
 *
 * @param folder the index folder; it may be deleted while the server is stopped, since the index is rebuilt from the
 *     graph
 */
@ConfigurationProperties("charteroak.search")
record SearchSettings(Path folder) {

    SearchSettings {
        folder = folder.toAbsolutePath().normalize();
    }
}
