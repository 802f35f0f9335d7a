package charteroak.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded graph keeps its files and how much memory it may use.
 *
 * @param data the data folder; the graph lives in its subfolder {@code graph}
 * @param pageCache memory for caching the graph's pages
 */
@ConfigurationProperties("charteroak.store")
record StoreSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("256MB") DataSize pageCache) {

    Path graphFolder() {
        return data.toAbsolutePath().normalize().resolve("graph");
    }
}
