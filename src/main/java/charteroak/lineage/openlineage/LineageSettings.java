package charteroak.lineage.openlineage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secret that keys the hashes of what is not kept of events.
 *
 * @param folder the folder in which a secret is made at first use
 * @param secret a given secret, the same for all servers of one graph; empty for one that the server makes
 */
@ConfigurationProperties("charteroak.lineage")
record LineageSettings(
        @DefaultValue("data/lineage") Path folder,
        @DefaultValue("") String secret) {}
