package charteroak.ground.store;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded graph keeps its files, how much memory it may use, and how much of the disk it leaves free.
 *
 * @param data the data folder; the graph lives in its subfolder {@code graph}
 * @param pageCache memory for caching the graph's pages
 * @param floor how much free space the disk must have for anything to be written
 * @param plansKept how long the plan of a statement is kept before it is asked again whether the graph has grown out of it
 */
@ConfigurationProperties("charteroak.store")
record StoreSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("256MB") DataSize pageCache,
        @DefaultValue("200MB") DataSize floor,
        @DefaultValue("10s") Duration plansKept) {

    Path dataFolder() {
        return data.toAbsolutePath().normalize();
    }

    Path graphFolder() {
        return dataFolder().resolve("graph");
    }
}
