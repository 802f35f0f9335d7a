package charteroak.ground.audit;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key that signs heads is kept, and where signed heads are sent.
 *
 * @param folder the folder for the key's file and for the furthest head seen; made at first use
 * @param headsEvery how many changes lie between two signed heads that are sent off
 * @param headsFolder a folder, best on another machine, that receives a file for each head; none when absent
 * @param headsAddress an address to which each head is posted as JSON; none when absent
 */
@ConfigurationProperties("charteroak.audit")
record AuditSettings(
        @DefaultValue("data/audit") Path folder,
        @DefaultValue("1000") int headsEvery,
        @Nullable Path headsFolder,
        @Nullable URI headsAddress) {

    static final String KEY = "head-key.pem";
    static final String SEEN = "head-seen";

    AuditSettings {
        if (headsEvery < 1) {
            throw new IllegalArgumentException("charteroak.audit.heads-every must be 1 or more.");
        }
    }

    Path keyFile() {
        return folder.resolve(KEY);
    }

    Path seenFile() {
        return folder.resolve(SEEN);
    }
}
