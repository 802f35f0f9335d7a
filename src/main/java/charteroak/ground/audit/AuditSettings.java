package charteroak.ground.audit;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key that signs heads is kept, and where signed heads go.
 *
 * @param folder the folder of the key's file and of the furthest head seen, made at first use
 * @param headsEvery how many changes pass from one signed head that is sent off to the next
 * @param headsFolder a folder, best on another machine, that gets a file for each such head; none when absent
 * @param headsAddress an address that each such head is posted to, as JSON; none when absent
 */
@ConfigurationProperties("charteroak.audit")
record AuditSettings(
        @DefaultValue("data/audit") Path folder,
        @DefaultValue("1000") int headsEvery,
        @Nullable Path headsFolder,
        @Nullable URI headsAddress) {

    AuditSettings {
        if (headsEvery < 1) {
            throw new IllegalArgumentException("charteroak.audit.heads-every must be 1 or more.");
        }
    }

    Path keyFile() {
        return folder.resolve("head-key.pem");
    }

    Path seenFile() {
        return folder.resolve("head-seen");
    }
}
