package charteroak.lineage.openlineage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What keys the hashes of what is not kept of events.
 *
 * @param folder where a secret is made at first use
 * @param secret a secret from outside, the same for all servers of one graph; empty for one of the server's own
 */
@ConfigurationProperties("charteroak.lineage")
record LineageSettings(
        @DefaultValue("data/lineage") Path folder,
        @DefaultValue("") String secret) {}
